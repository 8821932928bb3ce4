import { isProblem } from '../../engine/problem';
import { serialOf } from '../../engine/reading/date';
import { textKey } from '../../engine/text-key';
import { parseSchoolYear } from '../../engine/years/school-year';
import { COMMUNES } from '../../tariffs/communes';
import type { IsoDate, SchoolYear } from '../../tariffs/model';
import { SERVICE_WORDS } from '../annex/annex-columns';
import type { Cell } from '../model/cell';
import type { Decision } from '../model/decision';
import type { Field } from '../model/field';
import type { FindingCode } from '../model/finding';
import type { BillingService } from '../model/service';
import { isBlank } from '../rows/row-refs';
import { ACCEPTED } from '../words/describe-decision';
import { FIELD_NAMES } from '../words/field-names';
import type { KeptDecision } from './kept-decision';

/** The columns of the table that keeps decisions, as a reader may check or delete them. */
export const DECISION_HEADERS = {
  schoolYear: 'Année scolaire',
  service: 'Service',
  source: 'Effectifs',
  row: 'Ligne',
  subject: 'Établissement',
  decision: 'Décision',
  field: 'Champ',
  value: 'Valeur',
  date: 'Date',
  seen: 'Ligne telle que vue',
} as const;

type DecisionHeader = (typeof DECISION_HEADERS)[keyof typeof DECISION_HEADERS];
export type DecisionCells = Readonly<Record<DecisionHeader, Cell>>;

const KINDS: Readonly<Record<Exclude<Decision['kind'], 'accept'>, string>> = {
  chooseCommune: 'commune choisie',
  correct: 'correction',
  setAside: 'mise de côté',
};

/** Beside the decision, for its reader alone. */
export interface DecisionContext {
  readonly rowNumber: number | null;
  readonly subject: string | null;
  readonly decidedOn: IsoDate;
}

/** Longer than a cell of Excel takes, and than any row of counts. */
const LONGEST = 32_000;

/** Whether the row that a decision saw fits in a cell. */
export function isKeepable({ decision }: KeptDecision): boolean {
  return (decision.row ?? '').length <= LONGEST;
}

export function decisionCells(
  { decision, service, schoolYear, source }: KeptDecision,
  { rowNumber, subject, decidedOn }: DecisionContext,
): DecisionCells {
  const h = DECISION_HEADERS;
  return {
    [h.schoolYear]: schoolYear,
    [h.service]: SERVICE_WORDS[service],
    [h.source]: source,
    [h.row]: rowNumber,
    [h.subject]: subject,
    [h.decision]: decision.kind === 'accept' ? (ACCEPTED.fr[decision.code] ?? '') : KINDS[decision.kind],
    [h.field]: decision.kind === 'correct' ? FIELD_NAMES.fr[decision.field] : null,
    [h.value]: valueOf(decision),
    [h.date]: serialOf(decidedOn),
    [h.seen]: decision.row,
  };
}

function valueOf(decision: Decision): Cell {
  switch (decision.kind) {
    case 'chooseCommune': {
      const name = COMMUNES.find(({ code }) => code === decision.insee)?.name;
      return name === undefined ? decision.insee : `${name} (${decision.insee})`;
    }
    case 'correct':
      return decision.value;
    case 'accept':
      return decision.about;
    case 'setAside':
      return decision.reason;
  }
}

/** @returns null where the row of the table is no decision, or one that cannot be read */
export function decisionFromCells(cells: DecisionCells): KeptDecision | null {
  const h = DECISION_HEADERS;
  const schoolYear = yearIn(text(cells[h.schoolYear]));
  const service = keyOf(SERVICE_WORDS, text(cells[h.service]));
  const row = text(cells[h.seen]);
  const decision = decisionIn(cells, row);
  if (schoolYear === null || service === null || decision === null) return null;
  return { decision, schoolYear, service: service as BillingService, source: text(cells[h.source]) ?? '' };
}

function decisionIn(cells: DecisionCells, row: string | null): Decision | null {
  const word = text(cells[DECISION_HEADERS.decision]);
  const value = cells[DECISION_HEADERS.value];
  const written = text(value);
  const code = keyOf(ACCEPTED.fr, word);
  if (code !== null)
    return written === null ? null : { kind: 'accept', code: code as FindingCode, row, about: written };
  if (row === null) return null;
  switch (keyOf(KINDS, word)) {
    case 'chooseCommune': {
      const insee = /(?:^|\()(\w{5})\)?$/.exec(written ?? '')?.[1];
      return insee === undefined ? null : { kind: 'chooseCommune', row, insee };
    }
    case 'correct': {
      const field = keyOf(FIELD_NAMES.fr, text(cells[DECISION_HEADERS.field]));
      return field === null ? null : { kind: 'correct', row, field: field as Field, value };
    }
    case 'setAside':
      return written === null ? null : { kind: 'setAside', row, reason: written };
    default:
      return null;
  }
}

function text(cell: Cell): string | null {
  return isBlank(cell) ? null : String(cell);
}

function keyOf(words: Readonly<Record<string, string>>, word: string | null): string | null {
  if (word === null) return null;
  const key = textKey(word);
  return Object.keys(words).find((one) => textKey(words[one] ?? '') === key) ?? null;
}

function yearIn(written: string | null): SchoolYear | null {
  try {
    return written === null ? null : parseSchoolYear(written);
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return null;
  }
}
