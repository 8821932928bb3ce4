import { inExcel } from '../run';
import { removal } from './watch-selection';

/**
 * Excel tells of tables by their ids, and of no change of a name: at each event the names are read again, so that a
 * table which was given a watched name has come, and one which lost it has gone.
 */
export function watchTables(
  watched: readonly string[],
  onChange: (name: string) => void,
): Promise<() => Promise<void>> {
  let present: ReadonlySet<string> = new Set();
  /** Ids of the tables that changed since the last look; null while nothing happened. */
  let changed: Set<string> | null = null;
  let looking: Promise<void> | null = null;

  /** Events that come while Excel is asked, such as those of one paste over two tables, are looked at together. */
  const onEvent = (changedId: string | null): Promise<void> => {
    changed ??= new Set();
    if (changedId !== null) changed.add(changedId);
    looking ??= lookAtAll().finally(() => {
      looking = null;
    });
    return looking;
  };

  const lookAtAll = async (): Promise<void> => {
    // Those of one request of Excel come one right after the other.
    await Promise.resolve();
    while (changed !== null) {
      const ids: ReadonlySet<string> = changed;
      changed = null;
      await look(ids);
    }
  };

  const look = (changedIds: ReadonlySet<string>): Promise<void> =>
    inExcel(async (context) => {
      const tables = await namesById(context);
      const now = new Set(watched.filter((name) => [...tables.values()].includes(name.toUpperCase())));
      const before = present;
      present = now;
      const touched = new Set([...changedIds].map((id) => tables.get(id)));
      for (const name of watched) {
        if (before.has(name) !== now.has(name) || touched.has(name.toUpperCase())) onChange(name);
      }
    }).catch(() => {
      // Which tables they were stays unknown: rather read one too many again than keep what is no longer true.
      watched.forEach(onChange);
    });

  return inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const registrations = [
      tables.onChanged.add(({ tableId }) => onEvent(tableId)),
      tables.onAdded.add(() => onEvent(null)),
      tables.onDeleted.add(() => onEvent(null)),
      worksheets.onDeleted.add(() => onEvent(null)),
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

/** Excel tells no change of a cell whose formula gives something else; it tells that the sheet was calculated. */
export function watchCalculatedTables(
  names: readonly string[],
  onCalculated: () => void,
): Promise<(() => Promise<void>) | null> {
  return inExcel(async (context) => {
    const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
    for (const table of tables) table.load('id');
    await context.sync();
    const bodies = tables
      .filter((table) => !table.isNullObject)
      .map((table) => ({
        worksheet: table.worksheet.load('id'),
        body: table.getDataBodyRange().untrack().load('formulas'),
      }));
    await context.sync();
    const sheets = new Set(
      bodies.filter(({ body }) => holdsFormula(body.formulas)).map(({ worksheet }) => worksheet.id),
    );
    if (sheets.size === 0) return null;
    const registrations = [...sheets].map((id) =>
      context.workbook.worksheets.getItem(id).onCalculated.add(() => {
        onCalculated();
        return Promise.resolve();
      }),
    );
    await context.sync();
    return removal(context, registrations);
  });
}

/** A text that looks like a formula counts as one: a reading too many changes nothing. */
function holdsFormula(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith('=')));
}
