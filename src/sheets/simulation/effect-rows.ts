import { Decimal } from '../../kit/money/decimal';
import type { Effect, Effects } from '../../simulation/effects';
import { cell, range, type CellRange } from '../../kit/formula/address';
import { addHeading, addNote } from '../../kit/sheet/blocks';
import { awaitedFormula, formula, text } from '../../kit/sheet/cells';
import { exactText } from '../../kit/money/exact-text';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import { breakEvenFormula, productsFormula, type SimulatedCells } from './formulas';

/** Label, cost, balance, break-even rate. */
const COLUMNS = 4;

/** What the change in its cell makes of the year, on one line or one count of pupils at a time. */
export function addEffects(
  sheet: SheetBuilder,
  cells: SimulatedCells,
  { lines, effects: { balance, effects } }: { readonly lines: readonly string[]; readonly effects: Effects },
): CellRange {
  addHeading(sheet, 'Effet d’une variation, sur un poste à la fois');
  sheet.addRow([
    text('columnHeader', 'Poste qui varie'),
    text('figureHeader', 'Coût par élève'),
    text('figureHeader', 'Solde'),
    text('figureHeader', 'Équilibre au centime'),
  ]);
  const first = sheet.nextRow;
  const { charges, rate, cost, even } = cells;
  sheet.addRow([
    text('resultLabel', 'Sans variation'),
    formula('resultRate', cost.address, cost.value),
    formula('resultSignedAmount', `ROUND(${productsFormula(cells, rate)}-${charges},2)`, balance.toFixed(2)),
    formula('resultRate', even.address, even.value),
  ]);
  for (const effect of effects) sheet.addRow(effectRow(effect, cells, lines));
  addNote(
    sheet,
    'Chaque ligne dit ce que la variation essayée change au coût par élève, au solde au tarif envisagé et au tarif d’équilibre, le reste étant inchangé. Le coût par élève ne compte que les élèves au tarif des membres.',
  );
  return range(cell(first, 1), cell(sheet.nextRow - 2, COLUMNS));
}

function effectRow(
  { part, cost, balance, breakEven }: Effect,
  cells: SimulatedCells,
  lines: readonly string[],
): readonly SheetCell[] {
  const { charges, members, others, othersRate, rate, change, lineOf, even } = cells;
  const row = (label: string, costMore: string, balanceMore: string, even: string): readonly SheetCell[] => [
    text('label', label),
    awaitedFormula('signedRate', costMore, cost === null ? null : exactText(cost)),
    formula(
      'signedAmount',
      balanceMore,
      balance.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).plus(0).toFixed(2),
    ),
    awaitedFormula('signedRate', even, breakEven === null ? null : exactText(breakEven)),
  ];
  const evenMore = (changed: Partial<SimulatedCells>) =>
    `ROUND(${breakEvenFormula({ ...cells, ...changed })}-${even.address},6)`;
  switch (part) {
    case 'members': {
      const more = `ROUND(${members}*${change},0)`;
      const left = `(${members}+${more})`;
      const ifPaid = (then: string) => `IF(${left}<=0,"",${then})`;
      return row(
        'Élèves au tarif des membres',
        ifPaid(`ROUND(${charges}/${left}-${charges}/${members},4)`),
        `ROUND(${more}*${rate},2)`,
        ifPaid(evenMore({ members: left })),
      );
    }
    case 'others': {
      const more = `ROUND(${others}*${change},0)`;
      return row(
        'Élèves à l’autre tarif',
        `ROUND(${charges}/${members}-${charges}/${members},4)`,
        `ROUND(${more}*${othersRate},2)`,
        evenMore({ others: `(${others}+${more})` }),
      );
    }
    default: {
      const more = `ROUND(${lineOf(part)}*${change},2)`;
      return row(
        lines[part] ?? '',
        `ROUND(${more}/${members},4)`,
        `-${more}`,
        evenMore({ charges: `(${charges}+${more})` }),
      );
    }
  }
}
