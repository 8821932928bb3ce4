/** Called in each state of the pane, which has a name. */
export type Visit = (state: string) => Promise<void>;
