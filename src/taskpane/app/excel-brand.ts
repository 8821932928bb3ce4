import type { BrandVariants } from '@fluentui/react-components';

/** Excel's green, #107C41, with the lightness and saturation steps of Fluent's own blue. */
export const EXCEL: BrandVariants = {
  10: '#09180e',
  20: '#0d2615',
  30: '#11321c',
  40: '#164025',
  50: '#174f2c',
  60: '#195e34',
  70: '#136b39',
  80: '#107c41',
  90: '#2e9857',
  100: '#4eaf6f',
  110: '#69b981',
  120: '#7fc292',
  130: '#9acfa8',
  140: '#b8dcc0',
  150: '#d1e7d6',
  160: '#ecf4ee',
};
