import type { Language } from '../../../../engine/problems/describe';
import { en } from './en';
import { fr, type MembersWords } from './fr';

export const MEMBERS_WORDS: Readonly<Record<Language, MembersWords>> = { fr, en };
