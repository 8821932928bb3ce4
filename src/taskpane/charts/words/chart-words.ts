import type { Language } from '../../../engine/problems/describe';
import { en } from './en';
import { fr, type ChartWords } from './fr';

export const CHART_WORDS: Readonly<Record<Language, ChartWords>> = { fr, en };
