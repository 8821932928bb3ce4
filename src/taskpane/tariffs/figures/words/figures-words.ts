import type { Language } from '../../../../engine/problems/describe';
import { en } from './en';
import { fr, type FiguresWords } from './fr';

export const FIGURES_WORDS: Readonly<Record<Language, FiguresWords>> = { fr, en };
