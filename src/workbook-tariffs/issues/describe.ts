import { describeProblem, type Language } from '../../engine/problems/describe';
import type { Fault } from '../cells/fault';
import { english } from './english';
import { french } from './french';
import type { IssueCode, IssueOf, RowIssue } from './issue';
import type { IssueMessages } from './messages';

const SENTENCES: Readonly<Record<Language, IssueMessages>> = { fr: french, en: english };

/** The sentence of an issue, without its address: what was found, what was expected, what to do. */
export function describeIssue(issue: RowIssue, language: Language): string {
  return sentence(issue, language);
}

/** The sentence of what keeps a cell, or an entry of the pane, from being read. */
export function describeFault(fault: Fault, language: Language): string {
  return sentence(fault, language);
}

function sentence<C extends IssueCode>(
  { code, details }: Pick<IssueOf<C>, 'code' | 'details'>,
  language: Language,
): string {
  return SENTENCES[language][code](details, (problem) => describeProblem(problem, language));
}

/** Where an issue stands, as Excel writes it: `ENT tarifs!B5`. */
export function placeOfIssue({ sheet, address }: RowIssue): string {
  return `${sheet}!${address}`;
}
