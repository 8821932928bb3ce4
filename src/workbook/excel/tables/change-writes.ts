import { entryWrites, GENERAL, newEntry, noEntry } from '../cells/entry';
import { pointsOf } from '../column-width';
import { rangeOf, type SheetArea } from '../reading/areas';
import { jsonBytes } from '../requests/json-bytes';
import { BYTES_A_FORMAT, BYTES_A_RANGE, type Write } from '../requests/writes';
import { addedArea, entriesOf, writesBeneath } from './rows-beneath';
import type { TablePlan } from './table-plan';

/** All that is asked for a table but what takes rows away, which comes last and is the hardest to undo. */
export function changeWrites(plan: TablePlan): readonly Write[] {
  const rows = plan.beneath === null ? rowWrites(plan) : writesBeneath(plan);
  return [...columnWrites(plan), ...cellWrites(plan), ...rows];
}

export function removalWrites({ table, removed }: TablePlan): readonly Write[] {
  return removed.map((row) => ({
    bytes: BYTES_A_RANGE,
    apply: () => {
      table.item.rows.getItemAt(row).delete();
    },
  }));
}

function columnWrites({ table, columns }: TablePlan): readonly Write[] {
  return columns.flatMap((column, index) => {
    const { header, width, numberFormat = GENERAL, choices, formula } = column;
    const area: SheetArea = {
      ...table.body,
      column: table.body.column + table.header.length + index,
      columns: 1,
    };
    const cells = Array.from({ length: area.rows }, () => [
      formula === undefined
        ? { ...noEntry(numberFormat), shownFormat: null }
        : { ...newEntry({ formula }, numberFormat), shownFormat: null },
    ]);
    return [
      {
        bytes: BYTES_A_FORMAT + jsonBytes(header),
        apply: () => {
          table.item.columns.add(undefined, undefined, header);
          rangeOf(area).format.columnWidth = pointsOf(width);
        },
      },
      ...entryWrites(area, cells),
      ...(choices === undefined ? [] : [choiceWrite(area, choices)]),
    ];
  });
}

function cellWrites({ table, before, cells, formats }: TablePlan): readonly Write[] {
  return cells.flatMap(({ row, column, cell }) => {
    const shown = before.get(row)?.[column]?.numberFormat ?? formats[column] ?? GENERAL;
    return entryWrites(cellArea(table.body, row, column), [[newEntry(cell, shown)]]);
  });
}

function rowWrites(plan: TablePlan): readonly Write[] {
  const { table, added } = plan;
  return [
    ...added.map(() => ({
      bytes: BYTES_A_RANGE,
      apply: () => {
        // One by one and without values: only so does Excel fill the columns that calculate.
        table.item.rows.add();
      },
    })),
    ...entryWrites(
      addedArea(plan),
      entriesOf(plan, () => true),
    ),
  ];
}

export function cellArea(body: SheetArea, row: number, column: number): SheetArea {
  return { ...body, row: body.row + row, column: body.column + column, rows: 1, columns: 1 };
}

const LONGEST_SOURCE = 255;

/** A list to choose from; another value can be typed. */
export function choiceWrite(area: SheetArea, choices: readonly string[]): Write {
  const source = choices.join(',');
  if (source.length > LONGEST_SOURCE || choices.some((choice) => choice.includes(','))) {
    throw new RangeError(`Excel takes no such list: ${source}`);
  }
  return {
    bytes: BYTES_A_FORMAT + jsonBytes(source),
    apply: () => {
      const validation = rangeOf(area).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source } };
      validation.errorAlert = { showAlert: false, style: 'Warning', title: '', message: '' };
    },
  };
}
