import { en } from './en';
import { fr } from './fr';

export const TABLES_WORDS = { fr, en };
