import type { TariffBook } from '../../engine/book/tariff-book';
import type { countScopeOf } from '../../engine/charges/count-scope';
import { pupilsToBalance } from '../../engine/charges/pupils-to-balance';
import { unitCost } from '../../engine/charges/unit-cost';
import { count, digits, euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import type { ChargeStatement, OtherProduct, PupilCount, SchoolYear } from '../../tariffs/model';
import { addHeading, addNote } from '../../kit/sheet/blocks';
import { cellName } from '../cell-name';
import { awaitedFormula, blank, formula, number, text } from '../../kit/sheet/cells';
import { ALL_PUPILS, denominatorInWords } from '../denominator';
import { exactText } from '../../kit/money/exact-text';
import { otherProductRows } from '../other-product-rows';
import { citationInSheet, marked, type ActsBehind } from '../provisional';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
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
  /** What the count covers, where a reading says. */
  readonly countScope: ReturnType<typeof countScopeOf>;
  readonly others: readonly OtherProduct<Decimal>[];
  readonly acts: ActsBehind;
  /** Of the cells' names. */
  readonly table?: string;
  /** The row of the charges' total, where the sheet has their lines above. */
  readonly chargesAt?: number | null;
}

/**
 * The other products, which the workbook gives or the reader fills in, then charges and balance (solde): all products
 * less charges.
 *
 * @returns the row of the charges
 */
export function addBalance(
  sheet: SheetBuilder,
  { book, year, charges, others, acts, table = 'Contributions', chargesAt = null }: Year,
  { total, products: contributions }: ProductTable,
): number {
  addHeading(sheet, 'Autres produits, charges et solde');
  const { charges: act = null, rate = null, pupils = null } = acts;
  const first = sheet.nextRow;
  for (const { label, act: of, amount } of otherProductRows(book, others)) {
    const cited = of === null ? blank('label') : text('label', citationInSheet(of));
    addSetLine(sheet, text('label', marked(label, { others: of })), cited, amount);
  }
  const added = `ROUND(E${total}+SUM(E${first}:E${sheet.nextRow - 1}),2)`;
  const products =
    contributions === null ? null : others.reduce((sum, { amount }) => sum.plus(amount), contributions);
  const all = addLine(
    sheet,
    text('totalLabel', marked(`TOTAL produits ${year}`, { rate, pupils, others: acts.others ?? null })),
    awaitedFormula(
      'totalAmount',
      products === null ? `IF(COUNT(E${total})=0,"",${added})` : added,
      products?.toFixed(2) ?? null,
    ),
  );
  const row = addSetLine(
    sheet,
    text('label', marked(`Charges ${year}`, { charges: act })),
    act === null ? blank('label') : text('label', citationInSheet(act)),
    chargesCell(charges?.total ?? null, chargesAt),
  );
  const isKnown = charges !== null && products !== null;
  const difference = `ROUND(E${all}-E${row},2)`;
  const balance = addLine(
    sheet,
    text('resultLabel', marked('Solde : produits moins charges', acts)),
    awaitedFormula(
      'resultSignedAmount',
      isKnown ? difference : `IF(COUNT(E${all},E${row})<2,"",${difference})`,
      isKnown ? toCents(products.minus(charges.total)) : null,
    ),
  );
  sheet.nameCell(cellName(table, 'Produits', year), all, AMOUNT_COLUMN);
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
  if (charges === null || pupils.value === null || cost === null || rate === null) return;
  const { exact } = unitCost(charges.total, new Decimal(pupils.value));
  addNote(
    sheet,
    `${euros(charges.total)} ÷ ${count(pupils.value)} élèves = ${digits(exact.exact)}, soit ${euros(cost)} par élève, pour un tarif des membres de ${euros(rate)}.`,
  );
  if (table.products !== null) return;
  addPupilsToBalance(sheet, about, {
    total: pupils.value,
    rate,
    rateRow,
    chargeRow,
    denominator: at + 1,
    table,
  });
}

interface UnsplitRows {
  readonly total: number;
  readonly rate: Decimal;
  readonly rateRow: number;
  readonly chargeRow: number;
  readonly denominator: number;
  readonly table: ProductTable;
}

/** Where the split is not known: what the year lacks at the members' rate alone, and how many at another make up for it. */
function addPupilsToBalance(sheet: SheetBuilder, year: Year, known: UnsplitRows): void {
  const { book, charges, rows, others, countScope } = year;
  const { total, rate, rateRow, chargeRow, denominator, table } = known;
  if (charges === null) return;
  const otherProducts = others.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  const higher = rows.flatMap((row, position) => {
    if (row.rate === null) return [];
    const higherRate = row.rate.rate;
    const found = pupilsToBalance({ charges: charges.total, pupils: total, otherProducts, rate, higherRate });
    return found === null ? [] : [{ ...found, higherRate, at: table.first + position, row }];
  });
  const [first] = higher;
  if (first === undefined) return;
  // They stand above the charges, their total with the contributions between.
  const otherCells = `E${chargeRow - 1 - otherProductRows(book, others).length}:E${chargeRow - 2}`;
  const missing = addLine(
    sheet,
    text('controlLabel', `Ce qui manquerait si les ${count(total)} élèves payaient tous ${euros(rate)}`),
    formula(
      'controlAmount',
      `MAX(0,ROUND(E${chargeRow}-E${denominator}*D${rateRow}-SUM(${otherCells}),2))`,
      first.missing.toFixed(2),
    ),
  );
  const told = new Set<string>();
  for (const { higherRate, pupils, at } of higher) {
    if (told.has(higherRate.toFixed())) continue;
    told.add(higherRate.toFixed());
    addLine(
      sheet,
      text(
        'controlLabel',
        `Élèves à ${euros(higherRate)}, parmi eux, qui suffiraient : chacun apporte ${euros(higherRate.minus(rate))} de plus`,
      ),
      formula('controlCount', `ROUNDUP(ROUND(E${missing}/(D${at}-D${rateRow}),8),0)`, pupils),
    );
  }
  if (countScope !== 'sommeOnly') return;
  for (const { higherRate, at, row } of higher) {
    if (!row.categories.includes('membre hors Somme')) continue;
    addLine(
      sheet,
      text('controlLabel', `Ou élèves hors de la Somme, en plus, à ${euros(higherRate)} chacun`),
      formula(
        'controlCount',
        `ROUNDUP(ROUND(E${missing}/D${at},8),0)`,
        first.missing.dividedBy(higherRate).toDecimalPlaces(0, Decimal.ROUND_CEIL).toFixed(0),
      ),
    );
  }
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
