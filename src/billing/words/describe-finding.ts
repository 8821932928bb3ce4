import { describeProblem, type Language } from '../../engine/problems/describe';
import type { Finding, FindingCode, FindingOf } from '../model/finding';
import type { SourceOrigin } from '../model/source';
import { english } from './english';
import { french } from './french';
import type { FindingMessages } from './messages';

const SENTENCES: Readonly<Record<Language, FindingMessages>> = { fr: french, en: english };

/** The sentence of a finding, without its address: what was found, what was expected, what to do. */
export function describeFinding(finding: Finding, language: Language): string {
  return sentence(finding, language);
}

function sentence<C extends FindingCode>({ code, details }: FindingOf<C>, language: Language): string {
  return SENTENCES[language][code](details, (problem) => describeProblem(problem, language));
}

/** Where a finding stands: `Effectifs!B12`, `effectifs.csv, B12`; the sheet or the file for the whole source. */
export function placeOfFinding({ address }: Finding, origin: SourceOrigin): string {
  if (origin.kind === 'csv') return address === null ? origin.file : `${origin.file}, ${address}`;
  return address === null ? origin.sheet : `${origin.sheet}!${address}`;
}
