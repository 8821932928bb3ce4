import { inBoth, type Language } from '../../kit/messages';
import type { Problem } from '../problem';
import { session } from '../session';
import { SPAN_IN_WORDS } from '../years/span';
import { english } from './english';
import { describeInFrench, describing } from './in-french';

const DESCRIBERS = inBoth(describeInFrench, describing(english, SPAN_IN_WORDS.en));

/** The sentence of a problem: what was found, what was expected, what to do. */
export function describeProblem(problem: Problem, language: Language): string {
  return DESCRIBERS[language](problem);
}

/** Has the cells' messages told in a language. */
export function tellCellsIn(language: Language): void {
  session.language = language;
  session.describe = DESCRIBERS[language];
}
