import { describeProblem, type Language } from '../../engine/problems/describe';
import type { Finding, FindingCode, FindingOf } from '../model/finding';
import type { SourceOrigin } from '../model/source';
import { english } from './english';
import { french } from './french';
import type { FindingMessages } from './messages';

const SENTENCES: Readonly<Record<Language, FindingMessages>> = { fr: french, en: english };

/** All that the sentence of a finding says. */
type WhatWasFound = { [C in FindingCode]: Pick<FindingOf<C>, 'code' | 'details'> }[FindingCode];

/** The sentence of a finding, without its address: what was found, what was expected, what to do. */
export function describeFinding(finding: WhatWasFound, language: Language): string {
  return sentence(finding, language);
}

function sentence<C extends FindingCode>(
  { code, details }: Pick<FindingOf<C>, 'code' | 'details'>,
  language: Language,
): string {
  return SENTENCES[language][code](details, (problem) => describeProblem(problem, language));
}

/** Where a finding stands: `Effectifs!B12`, `effectifs.csv, B12`; the sheet or the file for the whole source. */
export function placeOfFinding({ address }: Finding, origin: SourceOrigin): string {
  const file = 'file' in origin ? origin.file : null;
  const cells = 'sheet' in origin ? [origin.sheet, address] : [address];
  const inSheet = cells.filter((part) => part !== null).join('!');
  return [file, inSheet].filter((part) => part !== null && part !== '').join(', ');
}
