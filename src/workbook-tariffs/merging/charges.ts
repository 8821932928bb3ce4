import { decimalText } from '../cells/readers';
import { euros } from '../../kit/french/amount';
import { namesChargeLine } from '../../engine/charges/statement';
import { Decimal } from '../../kit/money/decimal';
import { textKey } from '../../kit/text-key';
import type { ActId, ChargeLine, ChargeStatement, SchoolYear, TariffData } from '../../tariffs/model';
import { isSpelledNearly } from '../cells/nearly';
import type { CitedActs } from '../rows/acts';
import type { ChargeRow, ChargeValues } from '../rows/charge-rows';
import { groupedBy } from '../rows/groups';
import { isWhole } from '../rows/read-cells';
import { isRead, readOr, type Read } from '../rows/table-row';
import { failSeveralActs } from './year-rows';

interface CitedCharge extends ChargeRow {
  readonly act: Read<ActId>;
  /** Id and label of its line; null where its cell does not say. */
  readonly line: NamedLine | null;
}

interface NamedLine {
  readonly id: string;
  readonly label: string;
  /** As the line of that name that ships. */
  readonly proportional: boolean;
}

/** The statements that ship, those of the years of EntCharges replaced whole. */
export function mergedCharges(
  shipped: readonly ChargeStatement[],
  loaded: TariffData<Decimal>,
  rows: readonly ChargeRow[],
  acts: CitedActs,
): readonly ChargeStatement[] {
  const known = loaded.charges.flatMap(({ lines }) => lines ?? []);
  // A row whose type cannot be read may be one of them.
  const charges = rows.filter(({ cells }) => !isRead(cells.type) || cells.type === 'charge');
  const cited = charges.map((row): CitedCharge => {
    const act = acts.citedBy(row.row, 'Acte', row.cells.act);
    if (row.isTotal || !isRead(row.cells.line)) return { ...row, act, line: null };
    askOfNearLine(known, row, row.cells.line);
    return { ...row, act, line: namedLine(known, row.cells.line) };
  });
  for (const { row, cells } of cited) {
    // It may be a line of any year, and the only one of its year: nothing that ships is sure to stand.
    if (!isRead(cells.year)) row.refuse({ about: 'charges', year: null, line: null });
  }
  const statements = new Map(shipped.map((statement) => [statement.schoolYear, statement]));
  const dated = cited.filter(({ cells }) => isRead(cells.year));
  for (const [year, ofYear] of groupedBy(dated, ({ cells }) => cells.year)) {
    if (!isRead(year)) continue;
    const statement = statementOf(year, ofYear);
    if (statement !== null) statements.set(year, statement);
  }
  return [...statements.values()].sort((a, b) => a.schoolYear.localeCompare(b.schoolYear));
}

/** Whether a line counts in the base of the charter comes from its name, which a slip of the pen must not undo. */
function askOfNearLine(known: readonly ChargeLine<Decimal>[], { row, cells }: ChargeRow, text: string): void {
  if (cells.proportional !== null || known.some((line) => namesChargeLine(line, text))) return;
  const near = known.find(({ id, label }) => isSpelledNearly(label, text) || isSpelledNearly(id, text));
  if (near !== undefined) row.fail('lineNearly', { found: text, known: near.label }, 'Ligne');
}

function namedLine(known: readonly ChargeLine<Decimal>[], text: string): NamedLine {
  const line = known.find((candidate) => namesChargeLine(candidate, text));
  if (line === undefined) {
    return { id: textKey(text).replace(/ /g, '-'), label: text, proportional: false };
  }
  const isItsLabel = textKey(line.label) === textKey(text);
  return { id: line.id, label: isItsLabel ? text : line.label, proportional: line.proportional };
}

/** null where the year has no answer. */
function statementOf(year: SchoolYear, rows: readonly CitedCharge[]): ChargeStatement | null {
  failSameLines(rows);
  failSeveralActs(year, rows);
  failTotals(rows);
  const wrong = rows.filter(({ row }) => row.isRefused);
  const good = rows.filter(({ row }) => !row.isRefused);
  const lines = good.flatMap((row) => lineOf(row));
  const total = good.find(({ isTotal }) => isTotal);
  const [first] = good;
  // A total that cannot be trusted checks nothing, and a line that cannot be named may be any.
  const isLost =
    wrong.some(({ line }) => line === null) ||
    (lines.length === 0 && (wrong.length > 0 || total === undefined));
  for (const { row, line } of wrong) {
    row.refuse({ about: 'charges', year, line: isLost ? null : (line?.id ?? null) });
  }
  if (isLost || first === undefined || !isRead(first.act)) {
    for (const { row } of good) row.isRefused = true;
    return null;
  }
  const origin = { table: 'EntCharges', rows: good.map(({ row }) => row.number) } as const;
  const frame = {
    schoolYear: year,
    act: first.act,
    totalSource: null,
    printedUnitCost: null,
    notes: [],
    origin,
  };
  return lines.length === 0 && total !== undefined && isRead(total.cells.net)
    ? { ...frame, lines: null, total: total.cells.net }
    : { ...frame, lines, total: decimalText(sum(lines.map(({ net }) => net))) };
}

function lineOf({ row, cells, line }: CitedCharge): readonly ChargeLine[] {
  if (line === null || !isWhole<ChargeValues>(cells)) return [];
  const { gross, subsidy, net, proportional } = cells;
  const { id, label } = line;
  return [
    {
      id,
      label,
      gross,
      subsidy,
      net,
      proportional: proportional ?? line.proportional,
      source: null,
      origin: { table: 'EntCharges', rows: [row.number] },
    },
  ];
}

/** A line answers to its label and to its short name: none may be another's. */
function failSameLines(rows: readonly CitedCharge[]): void {
  const bearers = new Map<string, Set<CitedCharge>>();
  for (const row of rows) {
    if (row.line === null) continue;
    for (const name of new Set([textKey(row.line.id), textKey(row.line.label)])) {
      bearers.set(name, (bearers.get(name) ?? new Set()).add(row));
    }
  }
  const failed = new Set<CitedCharge>();
  for (const twins of bearers.values()) {
    if (twins.size < 2) continue;
    const numbers = [...twins].map(({ row }) => row.number);
    for (const twin of twins) {
      if (failed.has(twin)) continue;
      failed.add(twin);
      twin.row.fail('sameTwice', { what: twin.line?.label ?? '', rows: numbers }, 'Ligne');
    }
  }
}

/** A total checks the sum of the lines, where all of them could be read. */
function failTotals(rows: readonly CitedCharge[]): void {
  const totals = rows.filter(({ isTotal }) => isTotal);
  const numbers = totals.map(({ row }) => row.number);
  if (totals.length > 1) {
    for (const { row } of totals) row.fail('sameTwice', { what: 'TOTAL', rows: numbers }, 'Ligne');
    return;
  }
  const lines = rows.filter(({ isTotal }) => !isTotal);
  const [total] = totals;
  if (rows.some(({ row }) => row.isRefused)) return;
  if (total === undefined) failSums(lines);
  if (total === undefined || lines.length === 0) return;
  const expected = sum(lines.map(({ cells }) => (isRead(cells.net) ? cells.net : '0')));
  if (!isRead(total.cells.net) || expected.equals(total.cells.net)) return;
  const details = { found: euros(total.cells.net), expected: euros(expected) };
  total.row.fail('totalDiffers', details, 'Brut');
}

/** Two lines and their sum. */
const FEWEST_OF_A_SUM = 3;

/** A total under another name would count twice, where no TOTAL checks the sum. */
function failSums(lines: readonly CitedCharge[]): void {
  const nets = lines.map(({ cells: { net } }) => new Decimal(readOr(net, '0')));
  const all = nets.reduce((total, net) => total.plus(net), new Decimal(0));
  if (lines.length < FEWEST_OF_A_SUM || all.isZero()) return;
  lines.forEach(({ row, cells }, at) => {
    const net = nets[at];
    if (cells.proportional !== null || net?.times(2).equals(all) !== true) return;
    row.fail('lineIsSum', { amount: euros(net) }, 'Brut');
  });
}

function sum(amounts: readonly string[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount), new Decimal(0));
}
