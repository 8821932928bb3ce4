import { en } from './en';
import { fr } from './fr';

export const DRAFTS_WORDS = { fr, en };
