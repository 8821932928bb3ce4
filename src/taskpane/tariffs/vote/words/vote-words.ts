import type { Language } from '../../../../engine/problems/describe';
import { en } from './en';
import { fr, type VoteWords } from './fr';

export const VOTE_WORDS: Readonly<Record<Language, VoteWords>> = { fr, en };
