import type { TariffBook } from '../../engine/book/tariff-book';
import { originInWords } from '../../engine/origin';
import { applicableRemarks } from '../../engine/remarks';
import { exactText } from '../../kit/money/exact-text';
import { addHeading, addNote, addSource, addTitle } from '../../kit/sheet/blocks';
import { blank, number, text, textFormula } from '../../kit/sheet/cells';
import { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import type { IsoDate, SchoolYear } from '../../tariffs/model';
import { cellName, committeeFrame } from '../committee-frame';
import { ON_QUOTE } from '../price-words';
import { addProvenance } from '../provenance';
import { citationInSheet, markedTitle } from '../provisional';
import { collegeGrid, type CollegeGrid } from './college-grid';

/** More than a département has. */
const COLLEGES = 60;
/** Where the amounts of the grid stand, which formulas refer to as E. */
const AMOUNT_COLUMN = 5;
const COLUMNS = {
  college: 30,
  uai: 11,
  pupils: 10,
  above: 12,
  accounts: 14,
  robert: 14,
  maxicours: 14,
  siteTv: 14,
  whole: 15,
};

/** The rows of the prices, which the formulas of the colleges refer to. */
interface PriceRows {
  readonly accounts: number;
  readonly robert: number;
  readonly maxicours: number;
  readonly firstBand: number;
  readonly lastBand: number;
  /** The band whose first number stands in the one before it too, and is read there; null where there is none. */
  readonly sharedBand: number | null;
  /** Whether the last band has an upper bound. */
  readonly hasEnd: boolean;
  readonly labomep: number;
}

/**
 * The colleges' bill of a school year (charter, article 4.3): the grid, and a row for each college to be filled in,
 * with native formulas only. Labomep is due once for all; subsidies are deducted, never below 0.
 *
 * @throws Problem `serviceNotPriced` before 2014-2015, `workbookUnread`
 */
export function collegesSheet(
  book: TariffBook,
  { year, generatedOn }: { readonly year: SchoolYear; readonly generatedOn: IsoDate },
): SheetModel {
  const grid = collegeGrid(book, year);
  const { act, version } = grid;
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: `Collèges ${year}`,
      columnWidths: Object.values(COLUMNS),
      orientation: 'landscape',
      // The head of the table repeats instead.
      titleRows: null,
      header: `Collèges ENT ${year}`,
      generatedOn,
    }),
  );
  addTitle(
    sheet,
    markedTitle('Service ENT des collèges : facture du Département', [act]),
    `Année scolaire ${year}, en € TTC`,
  );
  const prices = addPrices(sheet, grid);
  addHeading(sheet, 'Collèges (à remplir)');
  const head = sheet.addRow([
    text('columnHeader', 'Collège'),
    text('columnHeader', 'UAI'),
    text('figureHeader', 'Élèves'),
    text('figureHeader', "Dont au-delà d'une heure"),
    text('figureHeader', 'Comptes'),
    text('figureHeader', 'Le Robert'),
    text('figureHeader', 'maxicours'),
    text('figureHeader', 'SITE.TV'),
    text('figureHeader', 'Total'),
  ]);
  sheet.repeatWhenPrinted(head);
  const first = head + 1;
  for (let row = first; row < first + COLLEGES; row += 1) addCollege(sheet, row, prices);
  addBill(sheet, year, { first, last: first + COLLEGES - 1, labomep: prices.labomep });

  addHeading(sheet, 'Sources');
  addSource(
    sheet,
    [`Tarifs : ${citationInSheet(act)}.`, ...originInWords('Tarif', version.origin)].join(' '),
  );
  for (const remark of applicableRemarks(version, act, year, {})) addNote(sheet, remark);
  addProvenance(sheet);
  return sheet.build();
}

function addPrices(sheet: SheetBuilder, grid: CollegeGrid): PriceRows {
  addHeading(sheet, 'Grille');
  const row = (label: string, amount: string) =>
    sheet.addRow([text('label', label), number('rate', amount)], { span: AMOUNT_COLUMN - 1 });
  const accounts = row(`${grid.labels.accounts}, par élève`, exactText(grid.accounts));
  const robert = row(`${grid.labels.robert}, par collège`, exactText(grid.robert));
  const maxicours = row(`${grid.labels.maxicours}, par élève au-delà d'une heure`, exactText(grid.maxicours));
  const firstBand = sheet.nextRow;
  for (const { from, to, amount } of grid.bands) {
    const bounds = to === null ? 'à partir de … élèves' : 'de … à … élèves';
    sheet.addRow(
      [
        text('label', `${grid.labels.siteTv}, par collège, ${bounds}`),
        number('count', from),
        to === null ? blank('count') : number('count', to),
        amount === null ? text('unknown', ON_QUOTE) : number('rate', exactText(amount)),
      ],
      { span: 2 },
    );
  }
  const lastBand = sheet.nextRow - 1;
  const labomep = row(`${grid.labels.labomep}, une fois`, exactText(grid.labomep));
  for (const reading of grid.readings) addNote(sheet, reading);
  const hasEnd = grid.bands.at(-1)?.to !== null;
  const shared =
    grid.sharedIn === 'later' ? -1 : grid.bands.findIndex(({ reading }) => reading !== undefined);
  const sharedBand = shared === -1 ? null : firstBand + shared;
  return { accounts, robert, maxicours, firstBand, lastBand, sharedBand, hasEnd, labomep };
}

/**
 * Blank while no pupil is given. SITE.TV outside its grid or on quote says so and keeps the total from being given, and
 * so do pupils that are no number: « 350 élèves » may not leave the college out of the bill.
 */
function addCollege(sheet: SheetBuilder, row: number, prices: PriceRows): void {
  const { accounts, robert, maxicours, firstBand, lastBand, sharedBand, hasEnd } = prices;
  const given = (formula: string) => `IF(SUM(C${row})=0,"",${formula})`;
  const whenFilled = (formula: string) => textFormula('amount', given(formula), '');
  const lows = `$C$${firstBand}:$C$${lastBand}`;
  const amounts = `$E$${firstBand}:$E$${lastBand}`;
  const looked = sharedBand === null ? `C${row}` : `C${row}-(C${row}=$C$${sharedBand})`;
  const isBelow = `C${row}<$C$${firstBand}`;
  const isOutside = hasEnd ? `OR(${isBelow},C${row}>$D$${lastBand})` : isBelow;
  sheet.addRow([
    blank('inputText'),
    blank('inputText'),
    blank('inputCount'),
    blank('inputCount'),
    whenFilled(`ROUND(C${row}*$E$${accounts},2)`),
    whenFilled(`$E$${robert}`),
    whenFilled(`IF(SUM(D${row})>C${row},"à corriger",ROUND(SUM(D${row})*$E$${maxicours},2))`),
    whenFilled(`IF(${isOutside},"hors grille",INDEX(${amounts},MATCH(${looked},${lows},1)))`),
    textFormula(
      'amount',
      `IF(COUNTA(C${row}:D${row})>COUNT(C${row}:D${row}),"à corriger",${given(`IF(COUNT(E${row}:H${row})<4,"à corriger",SUM(E${row}:H${row}))`)})`,
      '',
    ),
  ]);
}

interface Bill {
  readonly first: number;
  readonly last: number;
  readonly labomep: number;
}

/** The bill awaits every college: one that cannot be priced keeps it from being given. */
function addBill(sheet: SheetBuilder, year: SchoolYear, { first, last, labomep }: Bill): void {
  const filled = `(COUNTA(C${first}:C${last})-COUNTIF(C${first}:C${last},0))`;
  const whenPriced = (formula: string) =>
    `IF(${filled}=0,"",IF(COUNT(I${first}:I${last})<${filled},"à corriger",${formula}))`;
  const line = (
    label: string,
    cell: Parameters<SheetBuilder['addRow']>[0][number],
    style: 'totalLabel' | 'resultLabel' | 'label',
  ) => sheet.addRow([text(style, label), cell], { span: sheet.width - 1 });
  const sum = line(
    'Total des collèges',
    textFormula('totalAmount', whenPriced(`SUM(I${first}:I${last})`), ''),
    'totalLabel',
  );
  const once = line(
    'Sésamath/Labomep, une fois pour tous les collèges',
    textFormula('amount', whenPriced(`$E$${labomep}`), ''),
    'label',
  );
  const subsidies = line('Subventions obtenues, à déduire (à remplir)', blank('inputAmount'), 'label');
  const bill = line(
    'Facture du Département',
    textFormula(
      'resultAmount',
      whenPriced(
        `IF(COUNTA(I${subsidies})>COUNT(I${subsidies}),"à corriger",MAX(0,ROUND(I${sum}+I${once}-SUM(I${subsidies}),2)))`,
      ),
      '',
    ),
    'resultLabel',
  );
  sheet.nameCell(cellName('Colleges', 'Facture', year), bill, sheet.width);
}
