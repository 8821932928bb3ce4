import type { CellValue } from '../../kit/cells/cell';
import { serialOf } from '../../kit/cells/date';
import { COMMUNES } from '../../tariffs/communes';
import type { IsoDate } from '../../tariffs/model';
import { SERVICE_WORDS } from '../annex/annex-columns';
import type { Decision } from '../model/decision';
import { ACCEPTED, CHOICE_WORDS } from '../words/describe-decision';
import { FIELD_NAMES } from '../words/field-names';
import { FINDING_TITLES } from '../words/finding-titles';
import type { KeptDecision } from './kept-decision';
import { keyOf, scopeIn, writtenIn } from './kept-words';

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
export type DecisionCells = Readonly<Record<DecisionHeader, CellValue>>;

const KINDS: Readonly<Record<Exclude<Decision['kind'], 'accept' | 'answer'>, string>> = {
  chooseCommune: 'commune choisie',
  correct: 'correction',
  setAside: 'écartée',
  match: 'ligne déjà facturée',
  withdraw: 'ligne retirée',
};

/** Beside `match`, where the row is none of the lines that were billed. */
const NONE = 'aucune : établissement nouveau';

/** As workbooks were written by before. */
const FORMER_SET_ASIDE = 'mise de côté';

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
    [h.decision]: wordOf(decision),
    [h.field]: fieldOf(decision),
    [h.value]: valueOf(decision),
    [h.date]: serialOf(decidedOn),
    [h.seen]: decision.row,
  };
}

/** A question is named as a list of findings is, by its title. */
function wordOf(decision: Decision): string {
  switch (decision.kind) {
    case 'accept':
      return ACCEPTED.fr[decision.code] ?? '';
    case 'answer':
      return FINDING_TITLES.fr[decision.code];
    default:
      return KINDS[decision.kind];
  }
}

/** The field that is corrected, or what is answered. */
function fieldOf(decision: Decision): string | null {
  if (decision.kind === 'correct') return FIELD_NAMES.fr[decision.field];
  return decision.kind === 'answer' ? CHOICE_WORDS.fr[decision.choice] : null;
}

function valueOf(decision: Decision): CellValue {
  switch (decision.kind) {
    case 'chooseCommune': {
      const name = COMMUNES.find(({ code }) => code === decision.insee)?.name;
      return name === undefined ? decision.insee : `${name} (${decision.insee})`;
    }
    case 'correct':
      return decision.value;
    case 'accept':
    case 'answer':
      return decision.about;
    case 'setAside':
      return decision.reason;
    case 'match':
      return decision.line ?? NONE;
    case 'withdraw':
      return decision.line;
  }
}

/** @returns null where the row of the table is no decision, or one that cannot be read */
export function decisionFromCells(cells: DecisionCells): KeptDecision | null {
  const h = DECISION_HEADERS;
  const scope = scopeIn(cells[h.schoolYear], cells[h.service]);
  const decision = decisionIn(cells, writtenIn(cells[h.seen]));
  if (scope === null || decision === null) return null;
  return { decision, ...scope, source: writtenIn(cells[h.source]) ?? '' };
}

function decisionIn(cells: DecisionCells, row: string | null): Decision | null {
  const word = writtenIn(cells[DECISION_HEADERS.decision]);
  const value = cells[DECISION_HEADERS.value];
  const written = writtenIn(value);
  const code = keyOf(ACCEPTED.fr, word);
  if (code !== null) return written === null ? null : { kind: 'accept', code, row, about: written };
  const asked = keyOf(FINDING_TITLES.fr, word);
  if (asked !== null) {
    const choice = keyOf(CHOICE_WORDS.fr, writtenIn(cells[DECISION_HEADERS.field]));
    if (written === null || choice === null) return null;
    return { kind: 'answer', code: asked, row, about: written, choice };
  }
  if (keyOf(KINDS, word) === 'withdraw') {
    return written === null ? null : { kind: 'withdraw', row: null, line: written };
  }
  if (row === null) return null;
  switch (keyOf(KINDS, word) ?? keyOf({ setAside: FORMER_SET_ASIDE }, word)) {
    case 'chooseCommune': {
      const insee = /(?:^|\()(\w{5})\)?$/.exec(written ?? '')?.[1];
      return insee === undefined ? null : { kind: 'chooseCommune', row, insee };
    }
    case 'correct': {
      const field = keyOf(FIELD_NAMES.fr, writtenIn(cells[DECISION_HEADERS.field]));
      return field === null ? null : { kind: 'correct', row, field, value };
    }
    case 'setAside':
      return written === null ? null : { kind: 'setAside', row, reason: written };
    case 'match':
      return written === null ? null : { kind: 'match', row, line: written === NONE ? null : written };
    default:
      return null;
  }
}
