import type { TariffBook } from '../../engine/book/tariff-book';
import { unitCost } from '../../engine/charges/unit-cost';
import { Decimal } from '../../engine/money/decimal';
import type { ChargeStatement, PupilCount, SchoolYear } from '../../tariffs/model';
import { addHeading } from '../blocks';
import { cellName } from '../cell-name';
import { awaitedFormula, blank, formula, number, text } from '../cells';
import { ALL_PUPILS, denominatorInWords } from '../denominator';
import { exactText } from '../exact-text';
import { citationInSheet, marked, type ActsBehind } from '../provisional';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetCell } from '../sheet-model';
import type { GroupRow } from './group-rows';
import { addLine, addSetLine, AMOUNT_COLUMN } from './layout';
import type { ProductTable } from './product-table';

/** What a year's contributions are set against. */
export interface Year {
  readonly book: TariffBook;
  readonly year: SchoolYear;
  readonly rows: readonly GroupRow[];
  readonly charges: ChargeStatement<Decimal> | null;
  readonly count: PupilCount | null;
  readonly acts: ActsBehind;
  /** Of the cells' names. */
  readonly table?: string;
  /** The row of the charges' total, where the sheet has their lines above. */
  readonly chargesAt?: number | null;
}

/**
 * Charges and balance (solde): products less charges.
 *
 * @returns the row of the charges
 */
export function addBalance(
  sheet: SheetBuilder,
  { year, charges, acts, table = 'Contributions', chargesAt = null }: Year,
  { total, products }: ProductTable,
): number {
  addHeading(sheet, 'Charges et solde');
  const { charges: act = null } = acts;
  const row = addSetLine(
    sheet,
    text('label', marked(`Charges ${year}`, { charges: act })),
    act === null ? blank('label') : text('label', citationInSheet(act)),
    chargesCell(charges?.total ?? null, chargesAt),
  );
  const isKnown = charges !== null && products !== null;
  const difference = `ROUND(E${total}-E${row},2)`;
  const balance = addLine(
    sheet,
    text('resultLabel', marked('Solde : produits moins charges', acts)),
    awaitedFormula(
      'resultSignedAmount',
      isKnown ? difference : `IF(COUNT(E${total},E${row})<2,"",${difference})`,
      isKnown ? toCents(products.minus(charges.total)) : null,
    ),
  );
  sheet.nameCell(cellName(table, 'Charges', year), row, AMOUNT_COLUMN);
  sheet.nameCell(cellName(table, 'Solde', year), balance, AMOUNT_COLUMN);
  return row;
}

function chargesCell(total: Decimal | null, at: number | null): SheetCell {
  if (total === null) return blank('inputAmount');
  return at === null ? number('amount', exactText(total)) : formula('amount', `E${at}`, exactText(total));
}

/** The cost per pupil, the pupils that it is divided by, and what the members' rate leaves above it. */
export function addUnitCost(sheet: SheetBuilder, about: Year, table: ProductTable, chargeRow: number): void {
  const { year, charges, acts, rows } = about;
  addHeading(sheet, 'Coût par élève');
  const at = sheet.nextRow;
  const pupils = denominator(about, table);
  const cost =
    charges === null || pupils.value === null || pupils.value === 0
      ? null
      : unitCost(charges.total, new Decimal(pupils.value)).rounded.euros;
  const divided = `ROUND(E${chargeRow}/E${at + 1},2)`;
  const { pupils: counted = null, charges: charged = null } = acts;
  addLine(
    sheet,
    text('resultLabel', marked('Charges par élève, en € TTC', { charges: charged, pupils: counted })),
    awaitedFormula(
      'resultAmount',
      cost === null ? `IF(COUNT(E${chargeRow},E${at + 1})<2,"",IF(E${at + 1}=0,"",${divided}))` : divided,
      cost?.toFixed(2) ?? null,
    ),
  );
  addLine(
    sheet,
    text('controlLabel', marked(`Dénominateur : ${pupils.counted}`, { pupils: counted })),
    pupils.cell,
  );
  sheet.nameCell(cellName(about.table ?? 'Contributions', 'CoutEleve', year), at, AMOUNT_COLUMN);
  const rateRow = membersRow(rows, table);
  if (rateRow === null) return;
  const rate = rows[rateRow - table.first]?.rate?.rate ?? null;
  const gap = `ROUND(D${rateRow}-E${at},4)`;
  addLine(
    sheet,
    text('resultLabel', marked('Écart : tarif des membres moins charges par élève', acts)),
    awaitedFormula(
      'resultSignedRate',
      cost === null || rate === null ? `IF(COUNT(D${rateRow},E${at})<2,"",${gap})` : gap,
      cost === null || rate === null ? null : exactText(rate.minus(cost).toDecimalPlaces(4)),
    ),
  );
}

/** The pupils that charges are divided by: a cell of the table wherever the table holds them. */
function denominator({ book, year, rows, count }: Year, table: ProductTable) {
  const members = membersRow(rows, table) ?? table.total;
  if (count === null) {
    const countsAll = book.readings.choice('denominateur') === 'all';
    const from = `C${countsAll ? table.total : members}`;
    return {
      value: null,
      counted: countsAll ? ALL_PUPILS : 'élèves facturés au tarif des membres',
      cell: awaitedFormula('controlCount', `IF(COUNT(${from})=0,"",${from})`, null),
    };
  }
  const { pupils, counts, counted } = denominatorInWords(book, year);
  const isSplit = rows.every((row) => row.pupils !== null);
  const at = counts === 'members' ? members : isSplit ? table.total : null;
  return {
    value: pupils,
    counted,
    cell: at === null ? number('controlCount', pupils) : formula('controlCount', `C${at}`, pupils),
  };
}

/** The row of the members' rate; null where the year counts no member. */
function membersRow(rows: readonly GroupRow[], { first }: ProductTable): number | null {
  const members = rows.findIndex(({ categories }) => categories.includes('membre'));
  return members === -1 ? null : first + members;
}

function toCents(amount: Decimal): string {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).plus(0).toFixed(2);
}
