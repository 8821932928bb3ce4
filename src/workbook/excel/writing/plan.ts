import type { DefinedName, SheetModel } from '../../../sheets/sheet-model';
import type { WriteOptions } from '../../open-workbook';
import { cellsAddress } from '../address';
import { freeName } from './free-name';

/** What a tab bears until its sheet is complete. */
const UNFINISHED = 'Écriture en cours';

/** Where a new sheet is to stand, once the workbook has been looked at. */
export interface Plan {
  readonly temporaryName: string;
  readonly name: string;
  /** Id of the sheet that the new one takes the place of. */
  readonly replaced: string | null;
  /** Id of the sheet in view. */
  readonly active: string;
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
  model: SheetModel,
  whenTaken: WriteOptions['whenTaken'],
): Promise<Plan> {
  const { worksheets, names } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  const known = model.names.map((own) => {
    const item = names.getItemOrNullObject(own.name);
    const cells = item.getRangeOrNullObject().untrack();
    cells.load('address');
    return { own, item, cells };
  });
  worksheets.load('items/id,items/name');
  active.load('id');
  await context.sync();
  const tabs = worksheets.items.map(({ name }) => name);
  const taken = worksheets.items.find(({ name }) => name.toLowerCase() === model.name.toLowerCase());
  const replaced = whenTaken === 'replace' ? (taken?.id ?? null) : null;
  return {
    temporaryName: freeName(UNFINISHED, tabs),
    name: replaced === null ? freeName(model.name, tabs) : model.name,
    replaced,
    active: active.id,
    names: known.map(({ own, item, cells }) => {
      if (item.isNullObject) return { ...own, owner: 'workbook' };
      const isOfReplaced =
        replaced !== null && !cells.isNullObject && cellsAddress(cells.address).sheet === taken?.name;
      return { ...own, owner: isOfReplaced ? 'workbook, from the replaced sheet' : 'sheet' };
    }),
  };
}
