import { en } from './en';
import { fr } from './fr';

export const CREATION_WORDS = { fr, en };
