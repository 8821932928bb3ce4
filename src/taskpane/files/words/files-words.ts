import { en } from './en';
import { fr } from './fr';

export const FILES_WORDS = { fr, en };
