import { inExcel } from '../run';
import { removal } from './removal';

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
