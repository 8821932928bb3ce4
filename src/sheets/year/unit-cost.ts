import type { TariffBook } from '../../engine/book/tariff-book';
import { pupilCountOf } from '../../engine/charges/pupils';
import { pupilsToBalance } from '../../engine/charges/pupils-to-balance';
import { type Denominator, denominatorOf, unitCost } from '../../engine/charges/unit-cost';
import { count, digits, euros } from '../../kit/french/amount';
import { Decimal } from '../../kit/money/decimal';
import { exactText } from '../../kit/money/exact-text';
import { addHeading, addNote } from '../../kit/sheet/blocks';
import { awaitedFormula, formula, number, text } from '../../kit/sheet/cells';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import type { SchoolYear } from '../../tariffs/model';
import { cellName } from '../committee-frame';
import { otherProductRows } from '../other-product-rows';
import { type ActsBehind, marked } from '../provisional';
import { knownRate, type KnownYear } from './known-year';
import { addLine, columnsOf } from './layout';
import type { ProductTable } from './product-table';

/** What the workbook's reading has charges divided by, where it is not the members' pupils alone. */
const ALL_PUPILS = 'élèves, à tous les tarifs (lecture du classeur)';

/** The denominator of a year's unit cost, and in French what it counts and what it leaves out. */
export function denominatorInWords(book: TariffBook, year: SchoolYear): Denominator & { counted: string } {
  const { pupils, counts } = denominatorOf(book, year);
  const { total, scope } = pupilCountOf(book, year);
  if (counts === 'onlyCount') return { pupils, counts, counted: scope };
  if (counts === 'all') return { pupils, counts, counted: ALL_PUPILS };
  const rate = knownRate(book, 'membre', year);
  const charged = rate === null ? 'au tarif des membres' : `à ${euros(rate.rate)}`;
  const others = total - pupils;
  const left = others === 0 ? '' : ` ; les ${count(others)} autres n'y entrent pas`;
  return { pupils, counts, counted: `élèves facturés ${charged}${left}` };
}

/** What the unit cost is made of. */
export interface UnitCostRow {
  /** The table in the cell's name. */
  readonly name: string;
  readonly year: SchoolYear;
  readonly label: string;
  readonly chargeRow: number;
  /** null until its cells are filled. */
  readonly cost: Decimal | null;
  /** What the denominator counts, in French. */
  readonly counted: string;
  readonly denominator: SheetCell;
  readonly charges: ActsBehind['charges'];
  readonly pupils: ActsBehind['pupils'];
}

/**
 * The unit cost, and beneath it the pupils that it is divided by: a cost per pupil says nothing without them.
 *
 * @returns the row of the unit cost
 */
export function addUnitCostRows(sheet: SheetBuilder, row: UnitCostRow): number {
  const { name, year, label, chargeRow, cost, counted, denominator, charges = null, pupils = null } = row;
  const { letters, amount } = columnsOf(sheet);
  const at = sheet.nextRow;
  const [charged, divisor] = [`${letters.amount}${chargeRow}`, `${letters.amount}${at + 1}`];
  const divided = `ROUND(${charged}/${divisor},2)`;
  addLine(
    sheet,
    text('resultLabel', marked(label, { charges, pupils })),
    awaitedFormula(
      'resultAmount',
      cost === null ? `IF(COUNT(${charged},${divisor})<2,"",IF(${divisor}=0,"",${divided}))` : divided,
      cost?.toFixed(2) ?? null,
    ),
  );
  addLine(sheet, text('controlLabel', marked(`Dénominateur : ${counted}`, { pupils })), denominator);
  sheet.nameCell(cellName(name, 'CoutEleve', year), at, amount);
  return at;
}

/** The cost per pupil, the pupils that it is divided by, and what the members' rate leaves above it. */
export function addUnitCost(
  sheet: SheetBuilder,
  about: KnownYear,
  table: ProductTable,
  { name, chargeRow }: { readonly name: string; readonly chargeRow: number },
): void {
  const { year, charges, acts, rows } = about;
  addHeading(sheet, 'Coût par élève');
  const { value: pupils, counted, cell } = denominator(about, table);
  const cost =
    charges === null || pupils === null || pupils === 0
      ? null
      : unitCost(charges.total, new Decimal(pupils)).rounded.euros;
  const at = addUnitCostRows(sheet, {
    name,
    year,
    label: 'Charges par élève, en € TTC',
    chargeRow,
    cost,
    counted,
    denominator: cell,
    charges: acts.charges,
    pupils: acts.pupils,
  });
  const { members: rateRow } = table;
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
  if (charges === null || pupils === null || cost === null || rate === null) return;
  const { exact } = unitCost(charges.total, new Decimal(pupils));
  addNote(
    sheet,
    `${euros(charges.total)} ÷ ${count(pupils)} élèves = ${digits(exact.exact)}, soit ${euros(cost)} par élève, pour un tarif des membres de ${euros(rate)}.`,
  );
  if (table.products !== null) return;
  addPupilsToBalance(sheet, about, {
    charges: charges.total,
    total: pupils,
    rate,
    rateRow,
    chargeRow,
    denominator: at + 1,
    first: table.first,
  });
}

interface UnsplitRows {
  readonly charges: Decimal;
  readonly total: number;
  readonly rate: Decimal;
  readonly rateRow: number;
  readonly chargeRow: number;
  readonly denominator: number;
  /** Of the groups. */
  readonly first: number;
}

/** Where the split is not known: what the year lacks at the members' rate alone, and how many at another make up for it. */
function addPupilsToBalance(sheet: SheetBuilder, year: KnownYear, known: UnsplitRows): void {
  const { book, rows, others, countScope } = year;
  const { charges, total, rate, rateRow, chargeRow, denominator, first } = known;
  const otherProducts = others.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  const higher = rows.flatMap((row, position) => {
    if (row.rate === null) return [];
    const higherRate = row.rate.rate;
    const found = pupilsToBalance({ charges, pupils: total, otherProducts, rate, higherRate });
    return found === null ? [] : [{ ...found, higherRate, at: first + position, row }];
  });
  const [{ missing: lacking } = {}] = higher;
  if (lacking === undefined) return;
  // They stand above the charges, their total with the contributions between.
  const otherCells = `E${chargeRow - 1 - otherProductRows(book, others).length}:E${chargeRow - 2}`;
  const missing = addLine(
    sheet,
    text('controlLabel', `Ce qui manquerait si les ${count(total)} élèves payaient tous ${euros(rate)}`),
    formula(
      'controlAmount',
      `MAX(0,ROUND(E${chargeRow}-E${denominator}*D${rateRow}-SUM(${otherCells}),2))`,
      lacking.toFixed(2),
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
        lacking.dividedBy(higherRate).toDecimalPlaces(0, Decimal.ROUND_CEIL).toFixed(0),
      ),
    );
  }
}

/** The pupils that charges are divided by: a cell of the table wherever the table holds them. */
function denominator({ book, year, rows, pupils: known }: KnownYear, { members, total }: ProductTable) {
  const membersRow = members ?? total;
  if (known === null) {
    const countsAll = book.readings.choice('denominateur') === 'all';
    const from = `C${countsAll ? total : membersRow}`;
    return {
      value: null,
      counted: countsAll ? ALL_PUPILS : 'élèves facturés au tarif des membres',
      cell: awaitedFormula('controlCount', `IF(COUNT(${from})=0,"",${from})`, null),
    };
  }
  const { pupils, counts, counted } = denominatorInWords(book, year);
  const isSplit = rows.every((row) => row.pupils !== null);
  const at = counts === 'members' ? membersRow : isSplit ? total : null;
  return {
    value: pupils,
    counted,
    cell: at === null ? number('controlCount', pupils) : formula('controlCount', `C${at}`, pupils),
  };
}
