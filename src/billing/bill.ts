import { isSiret } from '../kit/cells/codes';
import type { TariffBook } from '../engine/book/tariff-book';
import { membershipRemarks } from '../engine/contribution/explain-contribution';
import { count } from '../kit/french/amount';
import { placeIndex } from '../engine/places/shipped-index';
import { chunks, atOnce, during, type Steps } from '../kit/steps';
import { reportBlanksBesideYes } from './columns/choosing-columns';
import { recogniseColumns } from './columns/recognise-columns';
import { reportColumns } from './columns/report-columns';
import { billedLine } from './lines/billed-line';
import { collegeLines } from './lines/college-lines';
import { controlOf } from './lines/control';
import { categorySubtotals, epciSubtotals, payerSubtotals } from './lines/subtotals';
import type { Billing, BlockedBilling, SetAsideRow, ToldRow } from './model/billing';
import type { Decision } from './model/decision';
import type { Finding, FindingCode, FindingOf } from './model/finding';
import type { BilledLine } from './model/line';
import type { BillingOptions } from './model/options';
import type { RowId, SourceTable } from './model/source';
import { reportDisagreement, reportPayers } from './payers/report-payers';
import { reportTitres } from './payers/report-titres';
import { Decisions } from './rows/decisions';
import type { ReadRow } from './rows/read-row';
import { Reading } from './rows/reading';
import { reportIdentity } from './rows/report-identity';
import { NOT_SHOWN, reportSheet } from './rows/report-sheet';
import { filledRows, type FilledRow } from './rows/row-refs';
import { setAsideRow } from './rows/set-aside';
import { sortRows } from './rows/sort-rows';
import { SourceRow } from './rows/source-row';
import { readServiceRow } from './services/read-service-row';
import { repairTexts, reportTexts } from './texts/repair-texts';

/** Rows between two points at which a run can be shown, or stopped. */
const CHUNK = 250;
/** The same for lines, which take less. */
const LINE_CHUNK = 2_000;
/** Those beyond the fields are kept in the annex, which a sheet must hold. */
const MOST_COLUMNS = 500;

/** Bills a source in one go: every row read, resolved, checked and priced; nothing billed while an error stands. */
export function bill(
  book: TariffBook,
  source: SourceTable,
  options: BillingOptions,
  decisions: readonly Decision[],
): Billing {
  return atOnce(billingSteps(book, source, options, decisions));
}

/** The same in steps, told in rows; what follows the last row is several of them. */
export function* billingSteps(
  book: TariffBook,
  asRead: SourceTable,
  options: BillingOptions,
  decided: readonly Decision[],
): Steps<Billing> {
  const decisions = new Decisions(decided);
  const texts = repairTexts(asRead, filledRows(asRead), decisions);
  const { source, rows } = texts;
  const columns = recogniseColumns(source, options);
  const reading = new Reading(source, columns, options, book, placeIndex, decisions);
  const setAside: SetAsideRow[] = [];
  let toldRows: readonly ToldRow[] = [];
  const review = () => ({
    origin: source.origin,
    options,
    columns: { at: columns.at, aside: columns.aside },
    rows: rows.length,
    findings: inOrder(reading.findings),
    decisions: reading.decisions.applied,
    setAside,
    toldRows,
  });

  reportSource(reading, rows.length);
  reportTexts(reading, texts);
  if (texts.isHeaderInDoubt) return blocked(review());
  // What cannot be read yet has no columns to speak of.
  if (rows.length === 0 && (source.doubts ?? []).length > 0) return blocked(review());
  if (!reportColumns(reading, columns, options.service) || rows.length === 0) return blocked(review());
  const hidden = reportSheet(reading, rows);

  const sorted = yield* during({ done: 0, of: rows.length }, sortRows(rows, reading));
  toldRows = sorted.told;
  for (const { row, decision } of sorted.setAside) {
    const found = setAsideRow(row, reading, decision.reason);
    reading.decisions.apply({ decision, rowNumber: row.ref.number, subject: found.subject, found: null });
    setAside.push(found);
  }
  const isLeft = ({ ref }: FilledRow) => hidden.rows.has(ref.number) && hidden.answer !== 'bill';
  reportBlanksBesideYes(
    reading,
    sorted.lines.filter((row) => !isLeft(row)),
  );
  const read: ReadRow[] = [];
  for (const [done, row] of sorted.lines.entries()) {
    if (done % CHUNK === 0) yield { done, of: rows.length };
    if (!isLeft(row)) read.push(readServiceRow(new SourceRow(row, reading)));
    else if (hidden.answer === 'leaveOut') setAside.push(setAsideRow(row, reading, NOT_SHOWN));
  }
  const whole = { done: rows.length, of: rows.length };
  yield whole;

  reportRates(reading);
  yield* during(whole, reportIdentity(read, reading));
  const payers = yield* during(whole, reportPayers(read, reading));
  reportLostDecisions(reading, new Set(rows.map(({ ref }) => ref.id)));
  if (!reading.findings.some(stands) && read.length === 0) reportNothing(reading, toldRows);
  if (reading.findings.some(stands)) return blocked(review());
  yield whole;

  const ofRows: BilledLine[] = [];
  for (const some of chunks(read, LINE_CHUNK)) {
    for (const row of some) ofRows.push(billedLine(row, payers, options));
    yield whole;
  }
  const lines =
    options.service === 'colleges' ? [...ofRows, ...collegeLines(ofRows, reading, payers)] : ofRows;
  const byPayer = payerSubtotals(lines, options.recoveryThreshold);
  reportTitres(byPayer, lines, reading);
  yield whole;
  const byEpci = epciSubtotals(lines);
  const byCategory = categorySubtotals(lines);
  yield whole;
  const control = controlOf(rows, reading, lines, byPayer, setAside, toldRows);
  yield whole;
  return {
    ...review(),
    status: 'ready',
    lines,
    payers: byPayer,
    byEpci,
    byCategory,
    control,
    remarks: generalRemarks(book, lines),
  };
}

function reportSource(reading: Reading, rows: number): void {
  const { source, options } = reading;
  const { schoolYear, budgetYear, expectedBudgetYear: expected } = options;
  const doubts = source.doubts ?? [];
  for (const doubt of doubts) noteDoubt(reading, doubt);
  if (rows === 0 && doubts.length === 0) reading.note([], 'noRows', {});
  const columns = source.header.length;
  if (columns > MOST_COLUMNS) {
    reading.note([], 'tooManyColumns', { found: count(columns), most: count(MOST_COLUMNS) });
  }
  if (budgetYear !== expected) {
    reading.note([], 'otherBudgetYear', { schoolYear, budgetYear, expected }, { severity: 'warning' });
  }
  if (options.service === 'colleges') reportCollegePayer(reading);
}

function noteDoubt<C extends FindingCode>(
  reading: Reading,
  { code, details, remedies }: Pick<FindingOf<C>, 'code' | 'details' | 'remedies'>,
): void {
  reading.note([], code, details, { remedies });
}

/** The one payer of the colleges stands in no row. */
function reportCollegePayer(reading: Reading): void {
  const { payerName: payer, siret } = reading.options.colleges;
  if (siret === null) reading.note([], 'siretMissing', { payer }, { severity: 'warning' });
  else if (!isSiret(siret)) reading.note([], 'siretInvalid', { found: siret });
  else reportDisagreement([], { name: payer, siret }, reading);
}

/** Says why no line is left: no row is of the year billed, or there is none but totals and rows set aside. */
function reportNothing(reading: Reading, toldRows: readonly ToldRow[]): void {
  const years = toldRows.flatMap(({ kind, text }) => (kind === 'otherYear' && text !== null ? [text] : []));
  const { schoolYear } = reading.options;
  if (years.length === 0) reading.note([], 'nothingToBill', {});
  else reading.note([], 'noRowOfYear', { schoolYear, years: [...new Set(years)].sort() });
}

function reportRates(reading: Reading): void {
  for (const problem of reading.withoutRate.values()) {
    reading.note([], 'noRate', { problem }, { remedies: [{ kind: 'registerVote' }] });
  }
}

function reportLostDecisions(reading: Reading, rows: ReadonlySet<RowId>): void {
  const decisions = reading.decisions.withoutRow(rows);
  if (decisions > 0) reading.note([], 'decisionWithoutRow', { decisions }, { severity: 'warning' });
}

/** What holds for all lines of the annex is said once: where the memberships come from. */
function generalRemarks(book: TariffBook, lines: readonly BilledLine[]): readonly string[] {
  const sirens = new Set(
    lines.flatMap(({ service, epciSiren }) =>
      service === 'primary-schools' && epciSiren !== null ? [epciSiren] : [],
    ),
  );
  return [...new Set([...sirens].flatMap((siren) => membershipRemarks(book, siren)))];
}

function blocked(review: Omit<BlockedBilling, 'status' | 'unanswered'>): BlockedBilling {
  return { ...review, status: 'blocked', unanswered: review.findings.filter(stands).length };
}

function stands({ severity, accepted }: Finding): boolean {
  return severity === 'error' && !accepted;
}

/** Those about the whole source first, then row by row; within a row, as they were found. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rowOf = ({ rows }: Finding) => rows[0]?.number ?? 0;
  return [...findings].sort((one, other) => rowOf(one) - rowOf(other));
}
