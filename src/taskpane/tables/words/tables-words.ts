import { inBoth } from '../../../kit/messages';
import { en } from './en';
import { fr } from './fr';

export const TABLES_WORDS = inBoth(fr, en);
