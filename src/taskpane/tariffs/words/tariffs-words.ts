import type { Language } from '../../../engine/problems/describe';
import { en } from './en';
import { fr, type TariffsWords } from './fr';

export const TARIFFS_WORDS: Readonly<Record<Language, TariffsWords>> = { fr, en };
