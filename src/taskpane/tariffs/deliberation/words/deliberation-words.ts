import type { Language } from '../../../../engine/problems/describe';
import { en } from './en';
import { fr, type DeliberationWords } from './fr';

export const DELIBERATION_WORDS: Readonly<Record<Language, DeliberationWords>> = { fr, en };
