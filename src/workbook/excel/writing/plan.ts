import type { DefinedName, SheetModel } from '../../../kit/sheet/sheet-model';
import type { WriteOptions } from '../../open-workbook';
import { cellsAddress } from '../address';
import { asWrittenOn, withOtherSheets } from '../sheet-reference';
import { nameTaker, UNFINISHED } from './tab-names';

/** Where new sheets are to stand, once the workbook has been looked at. */
export interface Plan {
  readonly sheets: readonly PlannedSheet[];
  /** Id of the sheet in view. */
  readonly active: string;
}

export interface PlannedSheet {
  readonly model: SheetModel;
  readonly temporaryName: string;
  readonly name: string;
  /** Id of the sheet that the new one takes the place of. */
  readonly replaced: string | null;
  /** As that sheet is called, which may differ from the model in its capitals. */
  readonly replacedName: string;
  readonly names: readonly PlannedName[];
}

/** A name of the model, and whose it becomes. */
export interface PlannedName extends DefinedName {
  readonly owner:
    | 'workbook'
    /** The workbook's name stands for other cells and stays as it is. */
    | 'sheet'
    /** The workbook's name stands for cells of the sheet that is replaced. */
    | 'workbook, from the replaced sheet';
}

export async function planOf(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  whenTaken: WriteOptions['whenTaken'],
): Promise<Plan> {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  const known = models.map((model) =>
    model.names.map((own) => {
      const item = names.getItemOrNullObject(own.name);
      item.load('name');
      return { own, item };
    }),
  );
  worksheets.load('items/id,items/name');
  active.load('id');
  await context.sync();
  const cellsOf = new Map(
    known
      .flat()
      .filter(({ item }) => !item.isNullObject)
      .map(({ own, item }) => [own, item.getRangeOrNullObject().untrack()]),
  );
  for (const cells of cellsOf.values()) cells.load('address');
  if (cellsOf.size > 0) await context.sync();
  const take = nameTaker(worksheets.items.map(({ name }) => name));
  const sheets = models.map((model, index): PlannedSheet => {
    const taken = worksheets.items.find(({ name }) => name.toLowerCase() === model.name.toLowerCase());
    const replaced = whenTaken === 'replace' ? (taken?.id ?? null) : null;
    return {
      model,
      temporaryName: take(UNFINISHED),
      name: replaced === null ? take(model.name) : model.name,
      replaced,
      replacedName: taken?.name ?? model.name,
      names: (known[index] ?? []).map(({ own }) => {
        const cells = cellsOf.get(own);
        if (cells === undefined) return { ...own, owner: 'workbook' };
        const isOfReplaced =
          replaced !== null && !cells.isNullObject && cellsAddress(cells.address).sheet === taken?.name;
        return { ...own, owner: isOfReplaced ? 'workbook, from the replaced sheet' : 'sheet' };
      }),
    };
  });
  return { sheets, active: active.id };
}

/**
 * How a formula of a model is written on its own sheet while the sheets bear their temporary names: those it refers to
 * are named so, and a name that is a sheet's only is written with its sheet.
 */
export function asWrittenAmong(
  sheets: readonly PlannedSheet[],
  own: PlannedSheet,
): (formula: string) => string {
  const others = sheets.filter((sheet) => sheet !== own);
  const tabs = new Map(others.map(({ model, temporaryName }) => [model.name.toLowerCase(), temporaryName]));
  const names = new Map(
    others.flatMap(({ names: planned, temporaryName }) =>
      planned
        .filter(({ owner }) => owner === 'sheet')
        .map(({ name }) => [name.toLowerCase(), temporaryName] as const),
    ),
  );
  return (formula) => withOtherSheets(asWrittenOn(own.model.name, formula), tabs, names);
}
