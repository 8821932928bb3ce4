import { createLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { HostApplication, Theme as OfficeTheme } from '../../workbook/surroundings';
import { EXCEL } from './excel-brand';

export const LIGHT = createLightTheme(EXCEL);

/** The dark one is a file of its own, for those who need it; where it does not come, the light one serves. */
const loadDark = (): Promise<Theme> =>
  import(/* webpackChunkName: "dark-theme" */ './dark-theme').then(
    ({ DARK }) => DARK,
    () => LIGHT,
  );

/** Fluent's theme for Office's, which may change; null until the first one is there. */
export function useTheme(first: OfficeTheme, application: Pick<HostApplication, 'watchTheme'>): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(first === 'light' ? LIGHT : null);
  useEffect(() => {
    let wanted = first;
    const change = (office: OfficeTheme) => {
      wanted = office;
      if (office === 'light') setTheme(LIGHT);
      else
        void loadDark().then((dark) => {
          if (wanted === 'dark') setTheme(dark);
        });
    };
    change(first);
    application.watchTheme(change);
  }, [first, application]);
  return theme;
}
