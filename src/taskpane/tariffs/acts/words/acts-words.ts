import type { Language } from '../../../../engine/problems/describe';
import { en } from './en';
import { fr, type ActsWords } from './fr';

export const ACTS_WORDS: Readonly<Record<Language, ActsWords>> = { fr, en };
