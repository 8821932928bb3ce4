import { frenchTypography } from '../../kit/french/typography';
import type { Language } from '../../kit/messages';
import { describeProblem } from '../../engine/problems/describe';
import type { Problem } from '../../engine/problem';

export { frenchTypography };

/** Writes a French sentence around its values, which stand as they are: french`Créer la feuille « ${name} »`. */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, at) => `${frenchTypography(part)}${values[at] ?? ''}`).join('');
}

/** A sentence that another part of the project wrote, as the pane shows it. */
export function typeset(sentence: string, language: Language): string {
  return language === 'fr' ? frenchTypography(sentence) : sentence;
}

/** The s of a French plural, which begins at 2. */
export const frenchPlural = (count: number) => (count > 1 ? 's' : '');

/** The s of an English plural: of all but 1. */
export const englishPlural = (count: number) => (count === 1 ? '' : 's');

/** What a problem says, in the display language. */
export function problemSentence(problem: Problem, language: Language): string {
  return typeset(describeProblem(problem, language), language);
}
