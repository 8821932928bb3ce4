import { inBoth } from '../../../kit/messages';
import { en } from './en';
import { fr } from './fr';

export const CONTROL_WORDS = inBoth(fr, en);
