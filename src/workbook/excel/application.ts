import type { HostApplication, Surroundings, Theme } from '../surroundings';
import { officeTheme } from './theme';

/** Excel, as office.js presents it; the browser, where the pane is open outside Excel. */
export const excelApplication: HostApplication = {
  async ready(): Promise<Surroundings> {
    const hasWorkbook = await isInExcel();
    const language = hasWorkbook ? Office.context.displayLanguage : navigator.language;
    return {
      language: /^fr\b/i.test(language) ? 'fr' : 'en',
      theme: themeIn(hasWorkbook),
      hasWorkbook,
      savesFiles: !hasWorkbook || Office.context.platform !== Office.PlatformType.Mac,
    };
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

  openLink(address: string): boolean {
    // Excel on the desktop alone has it; there a link would open in a window without address or tabs.
    // Without office.js, or outside Excel, there is no such thing.
    const { Office: office } = globalThis as {
      readonly Office?: { readonly context?: Partial<Office.Context> };
    };
    const { ui, requirements } = office?.context ?? {};
    if (ui === undefined || requirements?.isSetSupported('OpenBrowserWindowApi', '1.1') !== true)
      return false;
    ui.openBrowserWindow(address);
    return true;
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
