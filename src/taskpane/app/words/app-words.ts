import { en } from './en';
import { fr } from './fr';

export const APP_WORDS = { fr, en };
