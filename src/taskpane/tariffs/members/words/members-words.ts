import { inBoth } from '../../../../kit/messages';
import { en } from './en';
import { fr } from './fr';

export const MEMBERS_WORDS = inBoth(fr, en);
