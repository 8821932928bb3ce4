import type { HostApplication, Surroundings, Theme } from '../surroundings';

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

/** That of the colours which Office gives the pane; light where it gives none. */
export function officeTheme(): Theme {
  const { bodyBackgroundColor: ground, bodyForegroundColor: ink } = givenColours();
  const lightness = luminance(ground) ?? opposite(luminance(ink)) ?? 1;
  return lightness < 0.5 ? 'dark' : 'light';
}

/** Some builds of Excel give none, or some of them. */
function givenColours(): Partial<Office.OfficeTheme> {
  const given: unknown = Office.context.officeTheme;
  return typeof given === 'object' && given !== null ? given : {};
}

/** Of `#RRGGBB`, from 0 (black) to 1 (white), as the eye weighs red, green and blue; null of anything else. */
function luminance(colour: unknown): number | null {
  if (typeof colour !== 'string' || !/^#[\da-f]{6}/i.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

function opposite(lightness: number | null): number | null {
  return lightness === null ? null : 1 - lightness;
}
