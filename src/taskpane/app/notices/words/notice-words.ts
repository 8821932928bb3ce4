import { en } from './en';
import { fr } from './fr';

export const NOTICE_WORDS = { fr, en };
