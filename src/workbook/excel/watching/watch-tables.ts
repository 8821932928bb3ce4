import { inExcel } from '../run';
import { removal } from './removal';

/**
 * Excel tells of tables by their ids, and of no change of a name: at each event the names are read again, so that a
 * table which was given a watched name has come, and one which lost it has gone.
 */
export function watchTables(
  watched: readonly string[],
  onChange: (name: string) => void,
): Promise<() => Promise<void>> {
  let present: ReadonlySet<string> = new Set();

  const look = (changedId: string | null): Promise<void> =>
    inExcel(async (context) => {
      const tables = await namesById(context);
      const now = new Set(watched.filter((name) => [...tables.values()].includes(name.toUpperCase())));
      const before = present;
      present = now;
      const changed = changedId === null ? undefined : tables.get(changedId);
      for (const name of watched) {
        if (before.has(name) !== now.has(name) || name.toUpperCase() === changed) onChange(name);
      }
    }).catch(() => {
      // Which table it was stays unknown: rather read one too many again than keep what is no longer true.
      watched.forEach(onChange);
    });

  return inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const registrations = [
      tables.onChanged.add(({ tableId }) => look(tableId)),
      tables.onAdded.add(() => look(null)),
      tables.onDeleted.add(() => look(null)),
      worksheets.onDeleted.add(() => look(null)),
    ];
    await context.sync();
    const names = [...(await namesById(context)).values()];
    present = new Set(watched.filter((name) => names.includes(name.toUpperCase())));
    return removal(context, registrations);
  });
}

/** In capitals: Excel tells no two tables apart by case. */
async function namesById(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const { tables } = context.workbook;
  tables.load('items/id,items/name');
  await context.sync();
  return new Map(tables.items.map(({ id, name }) => [id, name.toUpperCase()]));
}
