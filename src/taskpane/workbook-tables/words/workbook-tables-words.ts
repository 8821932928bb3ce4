import { en } from './en';
import { fr } from './fr';

export const WORKBOOK_TABLES_WORDS = { fr, en };
