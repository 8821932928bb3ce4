import { TITLE_HEADERS, TITLE_KINDS } from '../../billing/annex/title-numbers';
import type { Titre } from '../../billing/annex/titres';
import { differenceTitres, titres } from '../../billing/annex/titres';
import type { ReadyBilling } from '../../billing/model/billing';
import type { Comparison } from '../../billing/model/comparison';
import { owing, sum } from '../../billing/lines/subtotals';
import { absoluteA1Range, cell, a1Range, quotedTab, range } from '../../kit/formula/address';
import { addHeading, addNote, addTitle } from '../../kit/sheet/blocks';
import { blank, formula, number, text } from '../../kit/sheet/cells';
import { SheetBuilder, type SheetFrame } from '../../kit/sheet/sheet-builder';
import type { SheetCell, SheetModel } from '../../kit/sheet/sheet-model';
import type { LineSheet } from './line-sheet';

interface PayerSheetRequest {
  readonly billing: ReadyBilling;
  readonly comparison: Comparison | null;
  readonly lines: LineSheet;
  readonly frame: (columnWidths: readonly number[]) => SheetFrame;
  readonly title: string;
  readonly subtitle: string;
  readonly identity: string;
  /** Of its cells. */
  readonly name: string;
}

/** The sheet of payers, and its amounts for the control. */
export interface PayerSheet {
  readonly sheet: SheetModel;
  readonly amounts: string;
}

const PAYER_HEADERS = [TITLE_HEADERS.payer, TITLE_HEADERS.siret, 'Code service', 'Engagement'] as const;
const TEXTS = [TITLE_HEADERS.titleNumber, 'Objet', 'Observation'] as const;
const TEXT_WIDTHS = [12, 50, 28];
/** Not printed, for it stands above the table, or above the mandates: where titles are kept, each has its own. */
const SAME_IN_ALL = ['Imputation budgétaire', TITLE_HEADERS.budgetYear, 'Délai de paiement'] as const;
const SAME_WIDTHS = [44, 9, 30];

/** One row for each title: what the revenue orders are made from, each amount added up from the lines. */
export function payerSheet(request: PayerSheetRequest): PayerSheet {
  return request.comparison === null ? firstPayers(request) : differences(request, request.comparison);
}

function firstPayers(request: PayerSheetRequest): PayerSheet {
  const { billing, lines, frame, title, subtitle, identity } = request;
  const sheet = builderOf(frame, [5, 26, 16, 13, 13, 8, 9, 14]);
  addTitle(sheet, title, subtitle, identity);
  const header = sheet.addRow([
    text('columnHeader', 'N°'),
    ...PAYER_HEADERS.map((one) => text('columnHeader', one)),
    ...['Lignes', 'Élèves', 'Montant € TTC'].map((one) => text('figureHeader', one)),
    ...[...TEXTS, ...SAME_IN_ALL].map((one) => text('columnHeader', one)),
  ]);
  sheet.repeatWhenPrinted(header);
  sheet.freezeHere();
  const keys = lines.lines('payerNumber');
  const payers = owing(billing.payers);
  titres(billing).forEach((titre, index) => {
    const payer = payers[index];
    const key = `A${sheet.nextRow}`;
    const sumOf = (column: 'pupils' | 'amount') => `SUMIFS(${lines.lines(column)},${keys},${key})`;
    sheet.addRow([
      number('label', index + 1),
      ...identityCells(titre),
      formula('count', `COUNTIFS(${keys},${key})`, payer?.lines ?? 0),
      formula('count', sumOf('pupils'), payer?.pupils.toFixed() ?? 0),
      formula('amount', sumOf('amount'), titre.amount.toFixed(2)),
      ...texts(titre),
    ]);
  });
  const [first, last] = [header + 1, sheet.nextRow - 1];
  sheet.name(request.name, range(cell(header, 1), cell(last, sheet.width)));
  const column = (at: number) => range(cell(first, at), cell(last, at));
  const { control } = billing;
  sheet.addRow([
    blank('totalLabel'),
    text('totalLabel', 'TOTAL'),
    blank('totalLabel'),
    blank('totalLabel'),
    blank('totalLabel'),
    formula(
      'totalCount',
      `SUM(${a1Range(column(6))})`,
      payers.reduce((total, { lines: own }) => total + own, 0),
    ),
    formula('totalCount', `SUM(${a1Range(column(7))})`, sum(payers.map(({ pupils }) => pupils)).toFixed()),
    formula('totalAmount', `SUM(${a1Range(column(8))})`, control.sumOfPayers.toFixed(2)),
    ...[...TEXTS, ...SAME_IN_ALL].map(() => blank('totalLabel')),
  ]);
  addDeposit(sheet);
  const built = sheet.build();
  return { sheet: built, amounts: `${quotedTab(built.name)}!${absoluteA1Range(column(8))}` };
}

const AMOUNT_COLUMN = 7;

/** Of a second run: titles, then reductions and cancellations, then the mandates of closed exercices apart. */
function differences(request: PayerSheetRequest, comparison: Comparison): PayerSheet {
  const { billing, lines, frame, title, subtitle, identity } = request;
  const sheet = builderOf(frame, [5, 26, 16, 13, 13, 15, 14, 12, 10]);
  addTitle(sheet, title, subtitle, identity);
  const header = sheet.addRow([
    text('columnHeader', 'N°'),
    ...PAYER_HEADERS.map((one) => text('columnHeader', one)),
    text('columnHeader', TITLE_HEADERS.nature),
    text('figureHeader', 'Montant € TTC'),
    ...["N° du titre d'origine", "Exercice d'origine", ...TEXTS, ...SAME_IN_ALL].map((one) =>
      text('columnHeader', one),
    ),
  ]);
  sheet.repeatWhenPrinted(header);
  sheet.freezeHere();
  const made = differenceTitres(billing, comparison);
  const numbers = new Map(comparison.payers.map(({ payer }, index) => [payer.id, index + 1]));
  const madeAt: number[] = [];
  const add = (titre: Titre) => {
    madeAt.push(sheet.nextRow);
    const own = made.filter(({ payerId }) => payerId === titre.payerId);
    const sumOf = `SUMIFS(${lines.lines('amount')},${lines.lines('payerNumber')},A${sheet.nextRow})`;
    const amount = titre.amount.toFixed(2);
    sheet.addRow([
      number('label', numbers.get(titre.payerId) ?? 0),
      ...identityCells(titre),
      text('label', TITLE_KINDS[titre.kind]),
      // What is split between several titles of one payer is stated; the control adds it up.
      own.length === 1 ? formula('signedAmount', sumOf, amount) : number('signedAmount', amount),
      ...originalCells(titre),
      ...texts(titre),
    ]);
  };
  for (const titre of made) if (titre.kind !== 'mandate') add(titre);
  const mandates = made.filter(({ kind }) => kind === 'mandate');
  if (mandates.length > 0) {
    addHeading(sheet, 'Mandats à émettre au compte 673 (titres annulés sur exercices antérieurs)');
    for (const titre of mandates) add(titre);
  }
  if (made.length === 0) sheet.addRow(Array.from({ length: sheet.width }, () => blank('label')));
  sheet.name(request.name, range(cell(header, 1), cell(sheet.nextRow - 1, sheet.width)));
  const amounts = range(cell(madeAt[0] ?? header + 1, AMOUNT_COLUMN), cell(sheet.nextRow - 1, AMOUNT_COLUMN));
  sheet.addRow([
    blank('totalLabel'),
    text('totalLabel', 'TOTAL'),
    ...Array.from({ length: AMOUNT_COLUMN - 3 }, () => blank('totalLabel')),
    formula('totalSignedAmount', `SUM(${a1Range(amounts)})`, comparison.differenceTotal.toFixed(2)),
    ...Array.from({ length: sheet.width - AMOUNT_COLUMN }, () => blank('totalLabel')),
  ]);
  addDeposit(sheet);
  const built = sheet.build();
  return { sheet: built, amounts: `${quotedTab(built.name)}!${absoluteA1Range(amounts)}` };
}

/** @param widths of the columns before the texts, all of them printed */
function builderOf(frame: PayerSheetRequest['frame'], widths: readonly number[]): SheetBuilder {
  const printed = [...widths, ...TEXT_WIDTHS];
  return new SheetBuilder({ ...frame([...printed, ...SAME_WIDTHS]), printedColumns: printed.length });
}

function identityCells({ payerName, siret, serviceCodes, engagements }: Titre): readonly SheetCell[] {
  return [
    text('label', payerName),
    optional('code', siret ?? ''),
    optional('code', serviceCodes.join(', ')),
    optional('code', engagements.join(', ')),
  ];
}

/** The number that is still to be filled in shows as such. */
function originalCells({ originals }: Titre): readonly SheetCell[] {
  const known = originals.flatMap(({ number: one }) => (one === null ? [] : [one]));
  const years = [...new Set(originals.map(({ budgetYear }) => String(budgetYear ?? '')))];
  const isToFill = known.length < originals.length;
  return [
    isToFill ? filledIn(known.join(', ')) : optional('code', known.join(', ')),
    optional('code', years.filter((year) => year !== '').join(', ')),
  ];
}

/** The number of the title is filled in once it is issued, and read back by a second run. */
function texts({
  kind,
  object,
  budgetAllocation,
  budgetYear,
  paymentTerm,
  observation,
}: Titre): readonly SheetCell[] {
  const isClaim = kind === 'first' || kind === 'newTitle' || kind === 'complement';
  return [
    isClaim ? filledIn('') : blank('code'),
    optional('label', object),
    optional('label', observation),
    optional('label', budgetAllocation),
    optional('code', String(budgetYear)),
    optional('label', paymentTerm),
  ];
}

function filledIn(content: string): SheetCell {
  return content === '' ? blank('inputText') : text('inputText', content);
}

function optional(style: 'code' | 'label', content: string): SheetCell {
  return content === '' ? blank(style) : text(style, content);
}

function addDeposit(sheet: SheetBuilder): void {
  addNote(
    sheet,
    'Une fois les titres émis, saisissez leurs numéros dans la colonne « N° du titre » : une seconde facturation les y lit.',
  );
  addNote(
    sheet,
    'Liste préparée pour le logiciel comptable et pour Chorus Pro ; aucun dépôt n’est fait par le complément.',
  );
}
