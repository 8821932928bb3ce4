import { describer, inBoth, type Language, type ToldOf } from '../../kit/messages';
import { describeProblem } from '../../engine/problems/describe';
import { english } from './english';
import { french } from './french';
import type { IssueCode, IssueDetails, RowIssue } from './issue';
import type { IssueMessages } from './messages';

const sentenceOf = describer(inBoth<IssueMessages>(french, english));

/** The sentence of an issue, or of what keeps an entry of the pane from being read: found, expected, what to do. */
export function describeIssue<C extends IssueCode>(
  issue: ToldOf<IssueDetails, C>,
  language: Language,
): string {
  return sentenceOf(issue, language, (problem) => describeProblem(problem, language));
}

/** Where an issue stands, as Excel writes it: `ENT tarifs!B5`. */
export function placeOfIssue({ sheet, address }: RowIssue): string {
  return `${sheet}!${address}`;
}
