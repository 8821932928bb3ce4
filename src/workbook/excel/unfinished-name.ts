/** What a tab bears until its sheet is complete. */
export const UNFINISHED = 'Écriture en cours';

const LEFT = new RegExp(`^${UNFINISHED}(?: \\(\\d{1,9}\\))?$`, 'i');

/** Whether a tab bears that name, or it with the number of a second one. */
export function isUnfinished(name: string): boolean {
  return LEFT.test(name);
}
