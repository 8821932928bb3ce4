import { defaultTheme, type Theme } from '@univerjs/themes';

/** Excel's green, as Fluent names its steps. */
const GREEN = {
  50: '#F3FAF6',
  100: '#E3F3EA',
  200: '#C3E3D0',
  300: '#9BCFB1',
  400: '#5FAF82',
  500: '#2E8F5B',
  600: '#107C41',
  700: '#0F6F3A',
  800: '#0C5C30',
  900: '#084524',
};

export const THEME: Theme = { ...defaultTheme, primary: GREEN };
