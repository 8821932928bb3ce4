import type { EngineName } from './engine';

/** Where an engine differs from the others, whoever wrote the file. */
export interface KnownFault {
  readonly engine: EngineName;
  /** What it does where Excel does otherwise. */
  readonly reason: string;
  /** The formulas that it spoils. */
  readonly where: RegExp;
  /** What it is given in their place, which says the same everywhere; null where it is not asked. */
  readonly given: ((formula: string) => string) | null;
  /** A formula of the trial workbook in which it shows, without its equals sign; it gives what the first cell holds. */
  readonly shownBy: string;
}

const OF_ITS_ROW = 'EntEssai[[#This Row],[Montant]]';

export const KNOWN_FAULTS: readonly KnownFault[] = [
  {
    engine: 'IronCalc',
    reason: 'takes no single cell for a range of SUMIFS or COUNTIFS (#VALUE!): is given $A$1:$A$1 for $A$1',
    where: /\b(?:SUM|COUNT)IFS\(/,
    given: (formula) => formula.replace(/(?<!:)(\$[A-Z]{1,3}\$\d{1,7})(?![\d:])/g, '$1:$1'),
    shownBy: 'SUMIFS($A$2,$A$2,">0")',
  },
  {
    engine: 'Gnumeric',
    reason: 'reads a reference to a sheet with an apostrophe as a text: is not asked',
    where: /'(?:[^']|'')*''(?:[^']|'')*'!/,
    given: null,
    shownBy: "'L''essai'!$A$2",
  },
  {
    engine: 'Gnumeric',
    reason: 'reads a reference to a row of a table as a text: is not asked',
    where: /\[#This Row\]/,
    given: null,
    shownBy: OF_ITS_ROW,
  },
  {
    engine: 'IronCalc',
    reason: 'is given cells without their tables, for it reads no file in Node: is not asked',
    where: /\[#This Row\]/,
    given: null,
    shownBy: OF_ITS_ROW,
  },
];

/** The first fault of the engine that spoils the formula; null where none does. */
export function faultOf(engine: EngineName, formula: string): KnownFault | null {
  return KNOWN_FAULTS.find((fault) => fault.engine === engine && fault.where.test(formula)) ?? null;
}
