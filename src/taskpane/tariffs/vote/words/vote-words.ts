import { inBoth } from '../../../../kit/messages';
import { en } from './en';
import { fr } from './fr';

export const VOTE_WORDS = inBoth(fr, en);
