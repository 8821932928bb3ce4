import { knownAccountGap } from '../../control/reconciliation/account-prices';
import {
  VERDICTS,
  type FigureUnit,
  type Reconciliation,
  type ReconciliationRow,
  type Verdict,
} from '../../control/reconciliation/row';
import type { Decimal } from '../../kit/money/decimal';
import type { SchoolYear } from '../../tariffs/model';
import { addNote } from '../../kit/sheet/blocks';
import { formula, number, text, textFormula } from '../../kit/sheet/cells';
import { exactText } from '../../kit/money/exact-text';
import type { SheetBuilder } from '../../kit/sheet/sheet-builder';
import type { SheetCell } from '../../kit/sheet/sheet-model';
import type { StyleName } from '../../kit/sheet/styles';
import type { FigurePlaces } from './figure-blocks';

interface UnitLook {
  readonly figure: StyleName;
  readonly difference: StyleName;
  readonly places: number;
}

const LOOKS: Readonly<Record<FigureUnit, UnitLook>> = {
  euros: { figure: 'amount', difference: 'signedAmount', places: 2 },
  pupils: { figure: 'count', difference: 'signedCount', places: 0 },
  eurosPerPupil: { figure: 'rate', difference: 'signedRate', places: 4 },
};

/** Each control on a row, and beneath it what its figures are. */
export function addControls(sheet: SheetBuilder, { year, rows }: Reconciliation, places: FigurePlaces): void {
  sheet.addRow([
    text('columnHeader', 'Contrôle'),
    text('figureHeader', 'Premier chiffre'),
    text('figureHeader', 'Second chiffre'),
    text('figureHeader', 'Écart'),
    text('figureHeader', 'Verdict'),
  ]);
  for (const row of rows) addControl(sheet, row, year, places);
}

function addControl(
  sheet: SheetBuilder,
  row: ReconciliationRow,
  year: SchoolYear,
  places: FigurePlaces,
): void {
  const look = LOOKS[row.unit];
  const at = sheet.nextRow;
  const { left, right } = formulasOf(row, places);
  sheet.addRow([
    text('label', row.label),
    figure(look, left, row.left.value),
    figure(look, right, row.right.value),
    row.difference === null
      ? text('unknown', VERDICTS.unknown)
      : formula(look.difference, `ROUND(B${at}-C${at},${look.places})`, textOf(row.difference, row.unit)),
    row.difference === null
      ? text('controlVerdict', VERDICTS.unknown)
      : textFormula('controlVerdict', verdictFormula(row, year, `D${at}`), VERDICTS[row.verdict]),
  ]);
  addNote(sheet, `${row.left.meaning} ; ${lowerCase(row.right.meaning)}. ${row.explanation}`);
}

function figure({ figure: style }: UnitLook, content: string | null, value: Decimal | null): SheetCell {
  if (value === null) return text('unknown', VERDICTS.unknown);
  const written = style === 'count' ? value.toFixed(0) : exactText(value);
  return content === null ? number(style, written) : formula(style, content, written);
}

function textOf(difference: Decimal, unit: FigureUnit): string {
  return unit === 'pupils' ? difference.toFixed(0) : exactText(difference);
}

/** Both figures as the sheet reckons them; null where a figure is not known. */
function formulasOf(
  { id }: ReconciliationRow,
  places: FigurePlaces,
): { readonly left: string | null; readonly right: string | null } {
  const { lines, total, accountLine, printedCost, groups, pupils, products, denominator, price } = places;
  switch (id) {
    case 'lines':
      return { left: lines === null ? null : `SUM(${lines})`, right: total };
    case 'balance':
      return { left: products, right: total };
    case 'pupils':
      return { left: groups === null ? null : `SUM(${groups})`, right: pupils };
    case 'accounts':
      return {
        left: accountLine,
        right: pupils === null || price === null ? null : `ROUND(${pupils}*${price},2)`,
      };
    case 'unitCost':
      return {
        left: total === null || denominator === null ? null : `ROUND(${total}/${denominator},2)`,
        right: printedCost,
      };
  }
}

function verdictFormula({ id }: ReconciliationRow, year: SchoolYear, difference: string): string {
  const say = (verdict: Verdict) => `"${VERDICTS[verdict]}"`;
  if (id === 'balance') return `IF(${difference}<0,${say('remark')},${say('ok')})`;
  const gap = id === 'accounts' ? knownAccountGap(year) : null;
  const other = gap === null ? say('gap') : `IF(${difference}=${gap},${say('remark')},${say('gap')})`;
  return `IF(${difference}=0,${say('ok')},${other})`;
}

function lowerCase(meaning: string): string {
  return meaning.charAt(0).toLowerCase() + meaning.slice(1);
}
