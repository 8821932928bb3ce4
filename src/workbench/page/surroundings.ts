import { DARK_THEME, LIGHT_THEME, type OfficeTheme } from '../host/office-control';

/** What the add-in is told of its host's language and colours; neither concerns the workbench's own page. */
export interface Surroundings {
  readonly locale: string;
  readonly theme: OfficeTheme;
}

/** French and light, unless the page's address says otherwise: `?lang=en-US`, `?theme=dark`. */
export function surroundings(search: string): Surroundings {
  const parameters = new URLSearchParams(search);
  return {
    locale: parameters.get('lang') ?? 'fr-FR',
    theme: parameters.get('theme') === 'dark' ? DARK_THEME : LIGHT_THEME,
  };
}
