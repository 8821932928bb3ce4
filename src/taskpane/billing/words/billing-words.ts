import type { Language } from '../../../engine/problems/describe';
import { en } from './en';
import { fr, type BillingWords } from './fr';

export const BILLING_WORDS: Readonly<Record<Language, BillingWords>> = { fr, en };
