import { createDarkTheme } from '@fluentui/react-components';
import { EXCEL } from './excel-brand';

export const DARK = createDarkTheme(EXCEL);
