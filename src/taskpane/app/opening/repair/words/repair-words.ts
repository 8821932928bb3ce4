import { inBoth } from '../../../../../kit/messages';
import { en } from './en';
import { fr } from './fr';

export const REPAIR_WORDS = inBoth(fr, en);
