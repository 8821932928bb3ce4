import { en } from './en';
import { fr } from './fr';

export const OPENING_WORDS = { fr, en };
