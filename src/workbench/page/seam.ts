/** What the add-in's page finds in the page around it, before office.js runs. */
export interface Seam {
  /** Makes a window look like a task pane of Excel. */
  prepare(page: Window): void;
}

declare global {
  interface Window {
    workbench?: Seam;
  }
}
