import type { Titre } from '../../billing/annex/titres';
import { differenceTitres, titres } from '../../billing/annex/titres';
import type { ReadyBilling } from '../../billing/model/billing';
import type { Comparison, DifferenceLine } from '../../billing/model/comparison';
import { owing, sum } from '../../billing/lines/subtotals';
import { addTo } from '../../billing/rows/group';
import type { Decimal } from '../../engine/money/decimal';
import { absoluteA1Range, cell, a1Range, range } from '../address';
import { addNote, addTitle } from '../blocks';
import { blank, formula, number, text } from '../cells';
import { SheetBuilder, type SheetFrame } from '../sheet-builder';
import type { SheetCell, SheetModel } from '../sheet-model';
import { NATURES } from './line-columns';
import type { LineSheet } from './line-sheet';

interface PayerSheetRequest {
  readonly billing: ReadyBilling;
  readonly comparison: Comparison | null;
  readonly lines: LineSheet;
  readonly frame: (columnWidths: readonly number[]) => SheetFrame;
  readonly title: string;
  readonly subtitle: string;
}

/** The sheet of payers, and its amounts for the control. */
export interface PayerSheet {
  readonly sheet: SheetModel;
  readonly amounts: string;
}

const TEXTS = ['Objet', 'Imputation budgétaire', 'Exercice', 'Délai de paiement', 'Observation'] as const;
const TEXT_WIDTHS = [60, 44, 9, 30, 36];
/** Each in the order of its column. */
const KINDS: readonly { readonly header: string; readonly kinds: readonly DifferenceLine['kind'][] }[] = [
  { header: 'Compléments € TTC', kinds: ['new', 'complement'] },
  { header: 'Réductions € TTC', kinds: ['reduction'] },
  { header: 'Annulations € TTC', kinds: ['cancellation'] },
];

/** One row for each payer: what the revenue orders are made from, each amount added up from the lines. */
export function payerSheet(request: PayerSheetRequest): PayerSheet {
  return request.comparison === null ? firstPayers(request) : differences(request, request.comparison);
}

function firstPayers({ billing, lines, frame, title, subtitle }: PayerSheetRequest): PayerSheet {
  const sheet = new SheetBuilder(frame([8, 30, 16, 16, 16, 8, 10, 15, ...TEXT_WIDTHS]));
  addTitle(sheet, title, subtitle);
  const header = sheet.addRow([
    text('columnHeader', 'N°'),
    ...['Redevable', 'SIRET', 'Code service', 'Engagement'].map((one) => text('columnHeader', one)),
    ...['Lignes', 'Élèves', 'Montant € TTC'].map((one) => text('figureHeader', one)),
    ...TEXTS.map((one) => text('columnHeader', one)),
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
      ...identity(titre),
      formula('count', `COUNTIFS(${keys},${key})`, payer?.lines ?? 0),
      formula('count', sumOf('pupils'), payer?.pupils.toFixed() ?? 0),
      formula('amount', sumOf('amount'), titre.amount.toFixed(2)),
      ...texts(titre),
    ]);
  });
  const [first, last] = [header + 1, sheet.nextRow - 1];
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
    ...TEXTS.map(() => blank('totalLabel')),
  ]);
  addDeposit(sheet);
  const built = sheet.build();
  return { sheet: built, amounts: `'${built.name}'!${absoluteA1Range(column(8))}` };
}

function differences(
  { billing, lines, frame, title, subtitle }: PayerSheetRequest,
  comparison: Comparison,
): PayerSheet {
  const sheet = new SheetBuilder(frame([8, 30, 16, 16, 16, 15, 15, 15, 15, ...TEXT_WIDTHS]));
  addTitle(sheet, title, subtitle);
  const header = sheet.addRow([
    text('columnHeader', 'N°'),
    ...['Redevable', 'SIRET', 'Code service', 'Engagement'].map((one) => text('columnHeader', one)),
    ...[...KINDS.map((kind) => kind.header), 'Différence € TTC'].map((one) => text('figureHeader', one)),
    ...TEXTS.map((one) => text('columnHeader', one)),
  ]);
  sheet.repeatWhenPrinted(header);
  sheet.freezeHere();
  const keys = lines.lines('payerNumber');
  const titresOf = new Map<string, Titre[]>();
  for (const titre of differenceTitres(billing, comparison)) addTo(titresOf, titre.payerId, titre);
  comparison.payers.forEach(({ payer, complements, reductions, cancellations }, index) => {
    const own = titresOf.get(payer.id) ?? [];
    const row = sheet.nextRow;
    const amounts: readonly Decimal[] = [complements, reductions, cancellations];
    const [titre] = own;
    if (titre === undefined) return;
    sheet.addRow([
      number('label', index + 1),
      ...identity(titre),
      ...KINDS.map(({ kinds }, at) =>
        formula(
          'signedAmount',
          kinds
            .map(
              (kind) =>
                `SUMIFS(${lines.lines('amount')},${keys},A${row},${lines.lines('nature')},"${NATURES[kind]}")`,
            )
            .join('+'),
          amounts[at]?.toFixed(2) ?? '0.00',
        ),
      ),
      formula(
        'signedAmount',
        `SUM(F${row}:H${row})`,
        complements.plus(reductions).plus(cancellations).toFixed(2),
      ),
      text('label', own.map(({ object }) => object).join(' ; ')),
      ...texts(titre).slice(1),
    ]);
  });
  const [first, last] = [header + 1, Math.max(sheet.nextRow - 1, header + 1)];
  if (sheet.nextRow === first) sheet.addRow(Array.from({ length: sheet.width }, () => blank('label')));
  const column = (at: number) => range(cell(first, at), cell(last, at));
  const sumOf = (part: 'complements' | 'reductions' | 'cancellations') =>
    comparison.payers
      .map((payer) => payer[part])
      .reduce((sum, one) => sum.plus(one), billing.control.sumOfLines.times(0));
  sheet.addRow([
    blank('totalLabel'),
    text('totalLabel', 'TOTAL'),
    blank('totalLabel'),
    blank('totalLabel'),
    blank('totalLabel'),
    formula('totalSignedAmount', `SUM(${a1Range(column(6))})`, sumOf('complements').toFixed(2)),
    formula('totalSignedAmount', `SUM(${a1Range(column(7))})`, sumOf('reductions').toFixed(2)),
    formula('totalSignedAmount', `SUM(${a1Range(column(8))})`, sumOf('cancellations').toFixed(2)),
    formula('totalSignedAmount', `SUM(${a1Range(column(9))})`, comparison.differenceTotal.toFixed(2)),
    ...TEXTS.map(() => blank('totalLabel')),
  ]);
  addDeposit(sheet);
  const built = sheet.build();
  return { sheet: built, amounts: `'${built.name}'!${absoluteA1Range(column(9))}` };
}

function identity({ payerName, siret, serviceCodes, engagements }: Titre): readonly SheetCell[] {
  return [
    text('label', payerName),
    optional('code', siret ?? ''),
    optional('code', serviceCodes.join(', ')),
    optional('code', engagements.join(', ')),
  ];
}

function texts({
  object,
  budgetAllocation,
  budgetYear,
  paymentTerm,
  observation,
}: Titre): readonly SheetCell[] {
  return [object, budgetAllocation, String(budgetYear), paymentTerm, observation].map((one, at) =>
    optional(at === 2 ? 'code' : 'label', one),
  );
}

function optional(style: 'code' | 'label', content: string): SheetCell {
  return content === '' ? blank(style) : text(style, content);
}

function addDeposit(sheet: SheetBuilder): void {
  addNote(
    sheet,
    'Liste préparée pour le logiciel comptable et pour Chorus Pro ; aucun dépôt n’est fait par le complément.',
  );
}
