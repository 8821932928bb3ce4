import type { Language } from '../../../../engine/problems/describe';
import { en } from './en';
import { fr, type DataWords } from './fr';

export const DATA_WORDS: Readonly<Record<Language, DataWords>> = { fr, en };
