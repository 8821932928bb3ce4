import type { Language } from '../../../../engine/problems/describe';
import { en } from './en';
import { fr, type ReadingsWords } from './fr';

export const READINGS_WORDS: Readonly<Record<Language, ReadingsWords>> = { fr, en };
