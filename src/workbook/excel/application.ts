import type { HostApplication, Surroundings, Theme } from '../surroundings';
import { officeTheme } from './theme';

/** Excel, as office.js presents it; the browser, where the pane is open outside Excel. */
export const excelApplication: HostApplication = {
  async ready(): Promise<Surroundings> {
    const hasWorkbook = await isInExcel();
    const language = hasWorkbook ? Office.context.displayLanguage : navigator.language;
    return { language: /^fr\b/i.test(language) ? 'fr' : 'en', theme: themeIn(hasWorkbook), hasWorkbook };
  },

  watchTheme(onChange: (theme: Theme) => void): void {
    void isInExcel().then((hasWorkbook) => {
      let before = themeIn(hasWorkbook);
      const look = () => {
        const theme = themeIn(hasWorkbook);
        if (theme !== before) onChange(theme);
        before = theme;
      };
      // Excel announces no change of theme (OfficeThemeChanged is Outlook's): the pane looks when it is shown again.
      if (hasWorkbook) document.addEventListener('visibilitychange', look);
      else systemDarkness().addEventListener('change', look);
    });
  },
};

async function isInExcel(): Promise<boolean> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

function themeIn(hasWorkbook: boolean): Theme {
  if (hasWorkbook) return officeTheme();
  return systemDarkness().matches ? 'dark' : 'light';
}

function systemDarkness(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
