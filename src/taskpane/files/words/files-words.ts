import { inBoth } from '../../../kit/messages';
import { en } from './en';
import { fr } from './fr';

export const FILES_WORDS = inBoth(fr, en);
