import {
  ANNEX_HEADERS,
  SERVICE_WORDS,
  SUBJECT_WORDS,
  type AnnexColumn,
} from '../../billing/annex/annex-columns';
import type { DifferenceLine } from '../../billing/model/comparison';
import type { Component } from '../../billing/model/line';
import type { BillingOptions } from '../../billing/model/options';
import type { BillingService } from '../../billing/model/service';
import { CAUSE_WORDS } from '../../billing/words/difference-words';
import { Decimal } from '../../kit/money/decimal';
import { serialOf } from '../../kit/cells/date';
import { a1, cell } from '../../kit/formula/address';
import { blank, formula, number, text } from '../../kit/sheet/cells';
import { exactText } from '../../kit/money/exact-text';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import type { StyleName } from '../../kit/sheet/styles';
import type { AnnexRow } from './annex-row';
import { workingOf } from './working-of';

/** Where a row stands, for the formulas that refer to its own cells. */
export interface RowPlace {
  readonly row: number;
  readonly columnOf: (column: AnnexColumn) => number;
  /** null for a payer who owes nothing, and has no title. */
  readonly payerNumber: number | null;
  /** What the line is known by in its annex. */
  readonly mark: string;
  readonly options: BillingOptions;
  /** Said once, beneath the lines. */
  readonly remarksOfAll: ReadonlyMap<string, string>;
}

export interface LineColumn {
  readonly id: AnnexColumn;
  /** In characters. */
  readonly width: number;
  /** Where its header stands, as its cells do; at the left unless told. */
  readonly side?: 'centre' | 'right';
  readonly cell: (row: AnnexRow, place: RowPlace) => SheetCell;
}

const NATURES: Readonly<Record<DifferenceLine['kind'], string>> = {
  new: 'nouvelle ligne',
  increase: 'hausse',
  decrease: 'baisse',
  removal: 'ligne reprise',
};

const words = (style: StyleName, content: string | null): SheetCell =>
  content === null || content === '' ? blank(style) : text(style, content);
const figure = (style: StyleName, value: Decimal | null): SheetCell =>
  value === null ? blank(style) : number(style, exactText(value));

const PAYER: readonly LineColumn[] = [
  {
    id: 'payerNumber',
    width: 5,
    // At the left, where it does not run into the name.
    cell: (_row, { payerNumber }) => (payerNumber === null ? blank('label') : number('label', payerNumber)),
  },
  { id: 'payer', width: 22, cell: ({ payer }) => words('label', payer.name) },
  { id: 'siret', width: 16, cell: ({ payer }) => words('code', payer.siret) },
  { id: 'serviceCode', width: 11, cell: ({ billed }) => words('code', billed?.serviceCode ?? null) },
  { id: 'engagement', width: 13, cell: ({ billed }) => words('code', billed?.engagement ?? null) },
];

const PLACE: readonly LineColumn[] = [
  { id: 'school', width: 21, cell: ({ stated }) => words('label', stated.school) },
  { id: 'uai', width: 10, cell: ({ stated }) => words('code', stated.uai) },
  { id: 'commune', width: 15, cell: ({ billed }) => words('label', billed?.communeName ?? null) },
  { id: 'insee', width: 7, cell: ({ stated }) => words('code', stated.insee) },
  { id: 'epci', width: 17, cell: ({ stated }) => words('label', stated.epciName) },
  { id: 'epciSiren', width: 13, cell: ({ stated }) => words('code', stated.epciSiren) },
  { id: 'zone', width: 12, cell: ({ billed }) => words('label', billed?.category ?? null) },
];

const COUNTS: readonly LineColumn[] = [
  {
    id: 'pupils',
    width: 8,
    side: 'right',
    cell: ({ pupils }) => (pupils === null ? blank('count') : number('count', pupils.toFixed())),
  },
  {
    id: 'countDate',
    width: 11,
    side: 'centre',
    cell: ({ billed }) => {
      const date = billed?.countDate ?? null;
      return date === null ? blank('date') : number('date', serialOf(date));
    },
  },
  { id: 'rate', width: 11, side: 'right', cell: ({ stated }) => figure('rate', stated.rate) },
];

const AMOUNT: LineColumn = { id: 'amount', width: 13, side: 'right', cell: amountCell };

const NATURE: readonly LineColumn[] = [
  {
    id: 'nature',
    width: 13,
    cell: ({ difference }) => words('label', difference === null ? null : NATURES[difference.kind]),
  },
  {
    id: 'why',
    width: 13,
    cell: ({ difference }) =>
      words('label', difference?.causes.map((cause) => CAUSE_WORDS.fr[cause]).join(', ') ?? null),
  },
];

const DIFFERENCE: readonly LineColumn[] = [
  {
    id: 'earlier',
    width: 13,
    side: 'right',
    cell: ({ difference }) => figure('amount', difference?.earlier?.amount ?? new Decimal(0)),
  },
  {
    id: 'now',
    width: 13,
    side: 'right',
    cell: ({ difference }) => figure('amount', difference?.now?.amount ?? new Decimal(0)),
  },
];

const BASES: readonly LineColumn[] = [
  {
    id: 'act',
    width: 16,
    side: 'centre',
    cell: ({ billed }) => words('reference', billed?.act?.number ?? billed?.act?.body ?? null),
  },
  {
    id: 'actDate',
    width: 11,
    side: 'centre',
    cell: ({ billed }) => {
      const date = billed?.act?.date ?? null;
      return date === null ? blank('date') : number('date', serialOf(date));
    },
  },
  { id: 'item', width: 10, side: 'centre', cell: ({ billed }) => words('reference', billed?.item ?? null) },
  {
    id: 'working',
    width: 44,
    cell: (row) => words('label', workingOf(row)),
  },
  {
    id: 'budgetAllocation',
    width: 44,
    cell: (_row, { options }) => words('label', options.budgetAllocation),
  },
  {
    id: 'budgetYear',
    width: 9,
    side: 'right',
    cell: (_row, { options }) => text('code', String(options.budgetYear)),
  },
  { id: 'schoolYear', width: 11, cell: ({ stated }) => words('code', stated.schoolYear) },
  { id: 'service', width: 16, cell: ({ stated }) => words('label', SERVICE_WORDS[stated.service]) },
  { id: 'subject', width: 13, cell: ({ stated }) => words('label', SUBJECT_WORDS[stated.subject]) },
  { id: 'paymentTerm', width: 20, cell: (_row, { options }) => words('label', options.paymentTerm) },
  {
    id: 'sourceRow',
    width: 9,
    side: 'right',
    cell: ({ billed }) => {
      const row = billed?.row ?? null;
      return row === null ? blank('count') : number('count', row.number);
    },
  },
  {
    id: 'remarks',
    width: 26,
    cell: ({ billed }, { remarksOfAll }) =>
      words('label', billed?.remarks.filter((remark) => !remarksOfAll.has(remark)).join(' ') ?? null),
  },
  { id: 'mark', width: 14, cell: (_row, { mark }) => words('code', mark) },
];

/** The columns of a first annex, and those of one of differences. */
function allColumns(isDifference: boolean): readonly LineColumn[] {
  return isDifference
    ? [...PAYER, ...NATURE, ...PLACE, ...COUNTS, ...DIFFERENCE, AMOUNT, ...BASES]
    : [...PAYER, ...PLACE, ...COUNTS, AMOUNT, ...BASES];
}

const WHO = ['payerNumber', 'payer'] as const;
const CHANGE = ['earlier', 'now', 'amount'] as const;
const ACT = ['act', 'actDate', 'item', 'remarks'] as const;

/**
 * What is printed: all that justifies an amount, in letters that can be read on a page. What is the same in every line
 * stands above the table, what identifies a payer further in the list of titles.
 */
const PRINTED: Readonly<
  Record<BillingService, Readonly<Record<'first' | 'difference', readonly AnnexColumn[]>>>
> = {
  'primary-schools': {
    first: [
      ...WHO,
      ...(['school', 'uai', 'commune', 'insee', 'epci', 'zone', 'pupils', 'countDate'] as const),
      ...(['rate', 'amount'] as const),
      'working',
      ...ACT,
    ],
    difference: [
      ...WHO,
      ...(['why', 'school', 'uai', 'commune', 'zone', 'working', 'pupils', 'rate'] as const),
      ...CHANGE,
      ...ACT,
    ],
  },
  colleges: {
    first: [
      ...WHO,
      ...(['subject', 'school', 'uai', 'commune', 'pupils', 'countDate', 'working', 'amount'] as const),
      ...ACT,
    ],
    difference: [...WHO, ...(['why', 'subject', 'school', 'working', 'pupils'] as const), ...CHANGE, ...ACT],
  },
  npdc: {
    first: [...WHO, 'epci', 'epciSiren', 'pupils', 'countDate', 'working', 'amount', ...ACT],
    difference: [...WHO, 'why', 'epci', 'working', 'pupils', ...CHANGE, ...ACT],
  },
};

/** The columns of an annex, those that are printed first; one that holds nothing in any line is not printed. */
export function lineColumns(
  service: BillingService,
  isDifference: boolean,
  isFilled: (column: LineColumn) => boolean,
): { readonly columns: readonly LineColumn[]; readonly printed: number } {
  const all = allColumns(isDifference);
  const wanted = PRINTED[service][isDifference ? 'difference' : 'first'];
  const printed = wanted
    .flatMap((id) => all.filter((column) => column.id === id))
    .filter((column) => column.id === 'amount' || isFilled(column));
  return {
    columns: [...printed, ...all.filter((column) => !printed.includes(column))],
    printed: printed.length,
  };
}

const SIDED_HEADERS = { centre: 'centredHeader', right: 'figureHeader' } as const;

export function headerOf({ id, side }: LineColumn): SheetCell {
  return text(side === undefined ? 'columnHeader' : SIDED_HEADERS[side], ANNEX_HEADERS[id]);
}

/** Pupils × rate where the line is that, its components added up where it has several, what it takes back otherwise. */
function amountCell(
  { amount, difference, stated, billed }: AnnexRow,
  { row, columnOf }: RowPlace,
): SheetCell {
  const at = (column: AnnexColumn) => a1(cell(row, columnOf(column)));
  const value = amount.toFixed(2);
  if (difference !== null) return formula('signedAmount', `ROUND(${at('now')}-${at('earlier')},2)`, value);
  const components = billed?.components ?? [];
  const [only, ...others] = components;
  const isProduct =
    others.length === 0 && stated.rate !== null && only?.quantity?.equals(stated.pupils ?? NaN) === true;
  if (isProduct) return formula('amount', `ROUND(${at('pupils')}*${at('rate')},2)`, value);
  const terms = components.map(termOf);
  const sum = components.reduce((total, component) => total.plus(component.amount), new Decimal(0));
  // A rule that is no sum of its parts is stated by its amount.
  if (terms.length === 0 || sum.toFixed(2) !== value) return number('amount', value);
  return formula('amount', `ROUND(${terms.join('+')},2)`, value);
}

function termOf({ quantity, unitPrice, amount }: Component): string {
  if (quantity === null || unitPrice === null || !quantity.times(unitPrice).equals(amount)) {
    return amount.isNegative() ? `(${amount.toFixed()})` : amount.toFixed();
  }
  return `${quantity.toFixed()}*${unitPrice.toFixed()}`;
}
