import { en } from './en';
import { fr } from './fr';

export const REPAIR_WORDS = { fr, en };
