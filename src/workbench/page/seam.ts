import type { Spreadsheet } from '../univer/spreadsheet';

/** What the add-in's page finds in the page around it, before office.js runs. */
export interface Seam {
  /** Makes a window look like a task pane of Excel. */
  prepare(page: Window): void;
}

declare global {
  interface Window {
    workbench?: Seam;
    /** For tests to drive: cells are drawn on a canvas. There once the add-in runs and the sample is calculated. */
    spreadsheet?: Spreadsheet;
  }
}
