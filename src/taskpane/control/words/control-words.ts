import type { Language } from '../../../engine/problems/describe';
import { en } from './en';
import { fr, type ControlWords } from './fr';

export const CONTROL_WORDS: Readonly<Record<Language, ControlWords>> = { fr, en };
