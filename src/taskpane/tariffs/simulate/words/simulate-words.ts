import type { Language } from '../../../../engine/problems/describe';
import { en } from './en';
import { fr, type SimulateWords } from './fr';

export const SIMULATE_WORDS: Readonly<Record<Language, SimulateWords>> = { fr, en };
