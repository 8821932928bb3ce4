import { en } from './en';
import { fr } from './fr';

export const LAYOUT_WORDS = { fr, en };
