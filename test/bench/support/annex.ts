import { bill } from '../../../src/billing/bill';
import { defaultOptions } from '../../../src/billing/default-options';
import type { SourceTable } from '../../../src/billing/model/source';
import { soundCounts, type CountRow } from '../../../src/build/counts-sample';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import { billingSheets } from '../../../src/sheets/billing/billing-sheets';
import type { SheetModel } from '../../../src/kit/sheet/sheet-model';

const UAI_KEYS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** The sheets of an annex (état liquidatif) of so many lines, billed from made-up counts. */
export function annexSheets(lines: number): readonly SheetModel[] {
  const billing = bill(shippedBook, counts(lines), defaultOptions('primary-schools', '2023-2024'), []);
  if (billing.status === 'blocked') throw new Error('The made-up counts hold an error.');
  if (billing.lines.length !== lines) throw new Error(`${billing.lines.length} lines, not ${lines}.`);
  return billingSheets(shippedBook, { billing, comparison: null, generatedOn: '2026-11-26' });
}

/** The sample's schools over and over, each time under other names and codes. */
function counts(lines: number): SourceTable {
  const sample = soundCounts();
  const [first] = sample;
  if (first === undefined) throw new Error('The sample is empty.');
  const header = Object.keys(first) as (keyof CountRow)[];
  const rows = Array.from({ length: lines }, (_line, at) => {
    const school = sample[at % sample.length] ?? first;
    const again = Math.floor(at / sample.length);
    const digits = String(1_000_000 + at);
    return {
      ...school,
      Établissement: again === 0 ? school.Établissement : `${school.Établissement} (${again + 1})`,
      UAI: `${digits}${UAI_KEYS[Number(digits) % UAI_KEYS.length] ?? ''}`,
    };
  });
  return {
    origin: { kind: 'csv', file: 'counts.csv' },
    header,
    rows: rows.map((row) => header.map((column) => row[column])),
    firstRow: 2,
    firstColumn: 1,
  };
}

export function cellCount(sheets: readonly SheetModel[]): number {
  return sheets.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((cells, row) => cells + row.cells.filter((one) => one !== null).length, 0),
    0,
  );
}
