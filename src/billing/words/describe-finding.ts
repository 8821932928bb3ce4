import { describer, inBoth, type Language, type ToldOf } from '../../kit/messages';
import { describeProblem } from '../../engine/problems/describe';
import type { Finding, FindingCode, FindingDetails } from '../model/finding';
import type { SourceOrigin } from '../model/source';
import { english } from './english';
import { french } from './french';
import type { FindingMessages } from './messages';

const sentenceOf = describer(inBoth<FindingMessages>(french, english));

/** The sentence of a finding, without its address: what was found, what was expected, what to do. */
export function describeFinding<C extends FindingCode>(
  finding: ToldOf<FindingDetails, C>,
  language: Language,
): string {
  return sentenceOf(finding, language, (problem) => describeProblem(problem, language));
}

/** Where a finding stands: `Effectifs!B12`, `effectifs.csv, B12`; the sheet or the file for the whole source. */
export function placeOfFinding({ address }: Finding, origin: SourceOrigin): string {
  const file = 'file' in origin ? origin.file : null;
  const cells = 'sheet' in origin ? [origin.sheet, address] : [address];
  const inSheet = cells.filter((part) => part !== null).join('!');
  return [file, inSheet].filter((part) => part !== null && part !== '').join(', ');
}
