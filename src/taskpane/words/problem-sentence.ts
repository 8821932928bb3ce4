import type { Language } from '../../kit/messages';
import { describeProblem } from '../../engine/problems/describe';
import type { Problem } from '../../engine/problem';
import { frenchTypography } from './typography';

/** What a problem says, in the display language. */
export function problemSentence(problem: Problem, language: Language): string {
  const sentence = describeProblem(problem, language);
  return language === 'fr' ? frenchTypography(sentence) : sentence;
}
