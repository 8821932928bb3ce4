import type { TariffBook } from '../engine/book/tariff-book';
import { originInWords } from '../engine/origin';
import { applicableRemarks } from '../engine/remarks';
import { cell, range } from '../kit/formula/address';
import type { Decimal } from '../kit/money/decimal';
import { exactText } from '../kit/money/exact-text';
import { addHeading, addNote, addSource, addTitle } from '../kit/sheet/blocks';
import { blank, number, text, textFormula } from '../kit/sheet/cells';
import { SheetBuilder } from '../kit/sheet/sheet-builder';
import type { SheetModel } from '../kit/sheet/sheet-model';
import type { IsoDate, ReadingChoices, Rule, SchoolYear } from '../tariffs/model';
import { cellName, committeeFrame } from './committee-frame';
import { addProvenance } from './provenance';
import { citationInSheet, markedTitle } from './provisional';

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
/** Where subsidies are deducted from the whole, before what is due. */
const SHARE_WIDTH = 14;
/** And after it: what largest remainders are told by. */
const REMAINDER_WIDTH = 14;

const SHARED_COLUMNS = [...Object.values(COLUMNS).slice(0, -1), SHARE_WIDTH, COLUMNS.due, REMAINDER_WIDTH];
const DUE_COLUMN = { deducted: 10, beforeSharing: 11, ignored: 10 } as const;

type Subsidies = ReadingChoices['npdc-subventions'];

const SUBSIDIES_IN_WORDS: Readonly<Record<Subsidies, string>> = {
  deducted: 'lecture retenue : déduites de cet EPCI en entier, jamais au-dessous de 0.',
  beforeSharing:
    "lecture du classeur : déduites de l'ensemble avant répartition. Leur total se partage entre les EPCI selon leurs contributions, au centime, au plus fort reste ; à restes égaux, dans l'ordre des lignes.",
  ignored: 'lecture du classeur : non déduites.',
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
  const subsidies = book.readings.choice('npdc-subventions');
  const isShared = subsidies === 'beforeSharing';
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: `NPDC ${year}`,
      columnWidths: isShared ? SHARED_COLUMNS : Object.values(COLUMNS),
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
    ...(isShared ? [text('figureHeader', 'Part des subventions')] : []),
    text('figureHeader', 'Dû'),
    ...(isShared ? [text('figureHeader', 'Reste de la part')] : []),
  ]);
  sheet.repeatWhenPrinted(head);
  const first = head + 1;
  const last = head + EPCI;
  for (let row = first; row <= last; row += 1) addEpci(sheet, { row, first, last }, prices, subsidies);
  sheet.allowOnly(['oui', 'non'], range(cell(first, OPTION_COLUMN), cell(last, OPTION_COLUMN)));
  const column = isShared ? 'K' : 'J';
  const due = `${column}${first}:${column}${last}`;
  const total = sheet.addRow(
    [
      text('totalLabel', 'Total'),
      textFormula(
        'totalAmount',
        `IF(COUNTIF(${due},"à corriger")>0,"à corriger",IF(COUNT(${due})=0,"",SUM(${due})))`,
        '',
      ),
    ],
    { span: DUE_COLUMN[subsidies] - 1 },
  );
  sheet.nameCell(cellName('NPDC', 'Total', year), total, DUE_COLUMN[subsidies]);

  addHeading(sheet, 'Sources');
  addSource(sheet, [`Prix : ${citationInSheet(act)}.`, ...originInWords('Tarif', version.origin)].join(' '));
  for (const remark of applicableRemarks(version, act, year, {})) addNote(sheet, remark);
  addNote(
    sheet,
    `Le vote « tient compte » des subventions que versent les communes ; ${SUBSIDIES_IN_WORDS[subsidies]}`,
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
  { row, first, last }: { readonly row: number; readonly first: number; readonly last: number },
  { base, option, support }: PriceRows,
  subsidies: Subsidies,
): void {
  const given = (formula: string) => `IF(SUM(C${row})+SUM(E${row})=0,"",${formula})`;
  const whenFilled = (formula: string) => textFormula('amount', given(formula), '');
  const whenSound = (typed: string, formula: string) =>
    textFormula('amount', `IF(COUNTA(${typed})>COUNT(${typed}),"à corriger",${given(formula)})`, '');
  const gross = `SUM(G${row}:I${row})`;
  const ofRow = `C${row},E${row}:F${row}`;
  const due = () => {
    switch (subsidies) {
      case 'deducted':
        return [whenSound(ofRow, `MAX(0,ROUND(${gross}-SUM(F${row}),2))`)];
      case 'ignored':
        return [whenSound(ofRow, `ROUND(${gross},2)`)];
      case 'beforeSharing': {
        // Whole cents, so that remainders are exact.
        const totalCents = `ROUND(SUM($G$${first}:$I$${last})*100,0)`;
        const shared = `MIN(ROUND(SUM($F$${first}:$F$${last})*100,0),${totalCents})`;
        const remainders = `$L$${first}:$L$${last}`;
        const product = `${shared}*ROUND(${gross}*100,0)`;
        const rank = `COUNTIF(${remainders},">"&L${row})+COUNTIF($L$${first}:L${row},L${row})`;
        const cents = `ROUND((${product}-L${row})/${totalCents},0)+IF(${rank}<=ROUND(SUM(${remainders})/${totalCents},0),1,0)`;
        // One row that cannot be read changes the share of each.
        const ofAll = `$C$${first}:$C$${last},$E$${first}:$F$${last}`;
        return [
          whenSound(ofAll, `ROUND((${cents})/100,2)`),
          whenSound(ofAll, `MAX(0,ROUND(${gross}-J${row},2))`),
          textFormula('count', given(`MOD(${product},${totalCents})`), ''),
        ];
      }
    }
  };
  sheet.addRow([
    blank('inputText'),
    blank('inputText'),
    blank('inputCount'),
    blank('inputText'),
    blank('inputCount'),
    blank('inputAmount'),
    whenFilled(`ROUND(SUM(C${row})*$E$${base},2)`),
    whenFilled(`IF(D${row}="oui",ROUND(SUM(C${row})*$E$${option},2),0)`),
    whenFilled(`ROUND(SUM(E${row})*$E$${support},2)`),
    ...due(),
  ]);
}
