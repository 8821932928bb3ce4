import { en } from './en';
import { fr } from './fr';

export const CALCULATE_WORDS = { fr, en };
