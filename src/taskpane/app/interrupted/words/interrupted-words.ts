import { en } from './en';
import { fr } from './fr';

export const INTERRUPTED_WORDS = { fr, en };
