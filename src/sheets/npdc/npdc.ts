import type { TariffBook } from '../../engine/book/tariff-book';
import { originInWords } from '../../engine/origin';
import { applicableRemarks } from '../../engine/remarks';
import type { Decimal } from '../../engine/money/decimal';
import type { IsoDate, Rule, SchoolYear } from '../../tariffs/model';
import { addHeading, addNote, addProvenance, addSource, addTitle } from '../blocks';
import { cell, range } from '../address';
import { cellName } from '../cell-name';
import { blank, number, text, textFormula } from '../cells';
import { committeeFrame } from '../committee-frame';
import { exactText } from '../exact-text';
import { citationInSheet, markedTitle } from '../provisional';
import { SheetBuilder } from '../sheet-builder';
import type { SheetModel } from '../sheet-model';

const EPCI = 40;
const OPTION_COLUMN = 4;
/** Where the prices stand, which formulas refer to as E. */
const AMOUNT_COLUMN = 5;
const COLUMNS = {
  epci: 32,
  siren: 12,
  pupils: 10,
  option: 9,
  halfDays: 10,
  subsidies: 14,
  base: 14,
  flat: 14,
  support: 14,
  due: 15,
};

/**
 * The bill of Nord-Pas-de-Calais Numérique's EPCI for a school year (conditions of its ENT service): the three prices,
 * and a row for each EPCI to be filled in, with native formulas only. An estimate, pending the yearly vote.
 *
 * @throws Problem `workbookUnread`
 */
export function npdcSheet(
  book: TariffBook,
  { year, generatedOn }: { readonly year: SchoolYear; readonly generatedOn: IsoDate },
): SheetModel {
  const { version, act } = book.inForce('npdc', year);
  const isDeducted = book.readings.choice('npdc-subventions') === 'deducted';
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: `NPDC ${year}`,
      columnWidths: Object.values(COLUMNS),
      orientation: 'landscape',
      // The head of the table repeats instead.
      titleRows: null,
      body: 'Nord-Pas-de-Calais Numérique',
      header: `ENT ${year}`,
      generatedOn,
    }),
  );
  addTitle(
    sheet,
    markedTitle('Service ENT : contribution des EPCI', [act]),
    `Année scolaire ${year}, en € TTC`,
  );
  addHeading(sheet, 'Prix');
  const prices = {
    base: addPrice(sheet, version.rule, 'base'),
    option: addPrice(sheet, version.rule, 'option'),
    support: addPrice(sheet, version.rule, 'demi-journées'),
  };
  addHeading(sheet, 'EPCI (à remplir)');
  const head = sheet.addRow([
    text('columnHeader', 'EPCI'),
    text('columnHeader', 'SIREN'),
    text('figureHeader', 'Élèves'),
    text('columnHeader', 'Option'),
    text('figureHeader', 'Demi-journées'),
    text('figureHeader', 'Subventions des communes'),
    text('figureHeader', 'Base'),
    text('figureHeader', 'Option'),
    text('figureHeader', 'À la demande'),
    text('figureHeader', 'Dû'),
  ]);
  sheet.repeatWhenPrinted(head);
  const first = head + 1;
  const last = head + EPCI;
  for (let row = first; row <= last; row += 1) addEpci(sheet, row, prices, isDeducted);
  sheet.allowOnly(['oui', 'non'], range(cell(first, OPTION_COLUMN), cell(last, OPTION_COLUMN)));
  const due = `J${first}:J${last}`;
  const total = sheet.addRow(
    [
      text('totalLabel', 'Total'),
      textFormula(
        'totalAmount',
        `IF(COUNTIF(${due},"à corriger")>0,"à corriger",IF(COUNT(${due})=0,"",SUM(${due})))`,
        '',
      ),
    ],
    { span: sheet.width - 1 },
  );
  sheet.nameCell(cellName('NPDC', 'Total', year), total, sheet.width);

  addHeading(sheet, 'Sources');
  addSource(sheet, [`Prix : ${citationInSheet(act)}.`, ...originInWords('Tarif', version.origin)].join(' '));
  for (const remark of applicableRemarks(version, act, year, {})) addNote(sheet, remark);
  addNote(
    sheet,
    isDeducted
      ? 'Le vote « tient compte » des subventions que versent les communes ; lecture retenue : déduites en entier, jamais au-dessous de 0.'
      : 'Le vote « tient compte » des subventions que versent les communes ; lecture du classeur : non déduites.',
  );
  addNote(
    sheet,
    'Les factures sont payables 30 jours après leur dépôt sur Chorus Pro (texte du document, ligne 256).',
  );
  addProvenance(sheet);
  return sheet.build();
}

function addPrice(sheet: SheetBuilder, rule: Rule<Decimal>, id: string): number {
  const part = rule.kind === 'sum' ? rule.parts.find((one) => one.id === id) : undefined;
  const [rate] = part?.rule.kind === 'perUnit' ? Object.entries(part.rule.rates) : [];
  if (part === undefined || rate === undefined) throw new TypeError(`NPDC has no price "${id}".`);
  const [unit, { amount }] = rate;
  return sheet.addRow([text('label', `${part.label}, par ${unit}`), number('rate', exactText(amount))], {
    span: AMOUNT_COLUMN - 1,
  });
}

interface PriceRows {
  readonly base: number;
  readonly option: number;
  readonly support: number;
}

/**
 * Blank while neither pupils nor half-days are given; nothing is due, and no total, where pupils, half-days or subsidies
 * are no numbers.
 */
function addEpci(
  sheet: SheetBuilder,
  row: number,
  { base, option, support }: PriceRows,
  isDeducted: boolean,
): void {
  const given = (formula: string) => `IF(N(C${row})+N(E${row})=0,"",${formula})`;
  const whenFilled = (formula: string) => textFormula('amount', given(formula), '');
  const typed = `C${row},E${row}:F${row}`;
  const gross = `SUM(G${row}:I${row})`;
  const due = isDeducted ? `MAX(0,ROUND(${gross}-N(F${row}),2))` : `ROUND(${gross},2)`;
  sheet.addRow([
    blank('inputText'),
    blank('inputText'),
    blank('inputCount'),
    blank('inputText'),
    blank('inputCount'),
    blank('inputAmount'),
    whenFilled(`ROUND(N(C${row})*$E$${base},2)`),
    whenFilled(`IF(D${row}="oui",ROUND(N(C${row})*$E$${option},2),0)`),
    whenFilled(`ROUND(N(E${row})*$E$${support},2)`),
    textFormula('amount', `IF(COUNTA(${typed})>COUNT(${typed}),"à corriger",${given(due)})`, ''),
  ]);
}
