import type { TariffBook } from '../../engine/book/tariff-book';
import { denominatorOf } from '../../engine/charges/unit-cost';
import { addHeading, addNote, addTitle } from '../../kit/sheet/blocks';
import { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetModel } from '../../kit/sheet/sheet-model';
import type { IsoDate } from '../../tariffs/model';
import { cellName, committeeFrame } from '../committee-frame';
import { addProvenance } from '../provenance';
import { markedTitle } from '../provisional';
import { addFigureSources } from '../year/known-year';
import { denominatorInWords } from '../year/unit-cost';
import { addPart, type RowsByKey } from './add-part';
import { chargeBlock } from './charge-rows';
import { type Part, partsFor } from './columns';
import { type ComparedYear, comparedYears } from './compared-years';
import { addComparisonCharts } from './comparison-charts';
import { costBlock, rateBlock } from './cost-rows';
import type { FigureBlock } from './figure';
import { productBlock } from './product-rows';
import { pupilBlock } from './pupil-rows';

const LABEL_WIDTH = 36;
const WIDTHS = { figure: 15, difference: 15, share: 10 } as const;
/** What an A4 page holds in portrait between its margins, in characters. */
const PORTRAIT = 92;

/** The figures that a name gives to other sheets, by the key of their row. */
const NAMES = { charges: 'Total', cost: 'CoutEleve', products: 'Produits', balance: 'Solde' } as const;

/**
 * The years that the book knows side by side, and how each differs from the one before it, with native formulas only.
 * What is not known is said to be so: it counts in no formula.
 *
 * @throws Problem `workbookUnread`
 */
export function comparisonSheet(
  book: TariffBook,
  { generatedOn }: { readonly generatedOn: IsoDate },
): SheetModel {
  const years = comparedYears(book);
  const blocks = [
    chargeBlock(years),
    pupilBlock(years),
    costBlock(book, years),
    rateBlock(years),
    productBlock(book, years),
  ];
  const parts = partsFor(years.length);
  const columnWidths = [LABEL_WIDTH, ...widthsOf(parts[0])];
  const fullWidth = columnWidths.reduce((sum, width) => sum + width, 0);
  const sheet = new SheetBuilder(
    committeeFrame({
      book,
      name: 'Comparatif',
      columnWidths,
      orientation: fullWidth <= PORTRAIT ? 'portrait' : 'landscape',
      titleRows: { first: 1, last: 2 },
      header: 'Comparatif ENT',
      generatedOn,
    }),
  );
  addTitle(
    sheet,
    markedTitle(
      'Service ENT : comparatif des années',
      years.flatMap(({ acts }) => Object.values(acts)),
    ),
    spanInWords(years),
  );
  const rows: RowsByKey = new Map();
  for (const part of parts) addPart(sheet, part, { years, blocks, rows });
  nameFigures(sheet, years, rows);
  addNotes(sheet, book, years, blocks);
  addSources(sheet, book, years);
  addProvenance(sheet);
  addComparisonCharts(sheet, years, blocks, rows);
  return sheet.build();
}

function widthsOf(part: Part | undefined): number[] {
  return (part?.columns ?? []).map((column) => WIDTHS[column?.shows ?? 'figure']);
}

function spanInWords(years: readonly ComparedYear[]): string {
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return 'Aucune année connue';
  return first === last ? `Année scolaire ${first.year}` : `Années scolaires de ${first.year} à ${last.year}`;
}

function nameFigures(sheet: SheetBuilder, years: readonly ComparedYear[], rows: RowsByKey): void {
  years.forEach(({ year }, at) => {
    for (const [key, figure] of Object.entries(NAMES)) {
      const row = rows.get(key);
      if (row !== undefined) sheet.nameCell(cellName('Comparatif', figure, year), row, at + 2);
    }
  });
}

function addNotes(
  sheet: SheetBuilder,
  book: TariffBook,
  years: readonly ComparedYear[],
  blocks: readonly FigureBlock[],
): void {
  addHeading(sheet, 'Lecture');
  const counted = years.filter(({ pupils }) => pupils !== null).map(({ year }) => year);
  for (const year of counted) {
    addNote(sheet, `Dénominateur de ${year} : ${denominatorInWords(book, year).counted}.`);
  }
  if (new Set(counted.map((year) => denominatorOf(book, year).counts)).size > 1) {
    addNote(
      sheet,
      "D'une année à l'autre, le dénominateur ne compte pas les mêmes élèves : la variation du coût par élève est à lire avec cette réserve.",
    );
  }
  const kinds = new Set(
    blocks.flatMap(({ rows }) => rows).flatMap(({ figures }) => figures.map(({ kind }) => kind)),
  );
  if (kinds.has('unknown')) {
    addNote(
      sheet,
      "Non connu : la donnée n'est ni dans les sources ni dans le classeur ; rien n'est repris d'une autre année, et les variations restent vides.",
    );
  }
  if (kinds.has('absent'))
    addNote(sheet, "— : la ligne n'est pas au décompte de cette année ; sa variation reste vide.");
}

function addSources(sheet: SheetBuilder, book: TariffBook, years: readonly ComparedYear[]): void {
  addHeading(sheet, 'Sources');
  for (const known of years) addFigureSources(sheet, book, known, ` ${known.year}`);
}
