/** How the application that shows the pane presents itself. */
export interface Surroundings {
  readonly language: 'fr' | 'en';
  readonly theme: Theme;
  /** Whether a workbook is open beside the pane: outside Excel the pane still calculates, and writes nowhere. */
  readonly hasWorkbook: boolean;
  /** Whether a file that the pane offers is saved: Excel for Mac drops it without a word. */
  readonly savesFiles: boolean;
}

/** Light or dark as Office's own colours are; high contrast is the system's affair. */
export type Theme = 'light' | 'dark';

/** The application that holds the pane: where its surroundings are read and watched. */
export interface HostApplication {
  /** Resolves once the application is ready to be asked. */
  ready(): Promise<Surroundings>;
  watchTheme(onChange: (theme: Theme) => void): void;
  /**
   * Has the application open an address in the user's browser.
   *
   * @returns whether it does; where not, a link opens by itself
   */
  openLink(address: string): boolean;
}
