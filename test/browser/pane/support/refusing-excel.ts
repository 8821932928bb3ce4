import type { PanePage } from './pane-page';

/** Of the grid behind Excel: new sheets, cells, the list of tables, recalculation. */
type Refused = 'addSheet' | 'write' | 'tables' | 'calculate';

/**
 * Has Excel refuse an operation, as where a workbook is protected.
 *
 * @returns what has it allowed again
 */
export async function refuse({ workbench }: PanePage, operation: Refused): Promise<() => Promise<void>> {
  const { page } = workbench;
  const allowed = await page.evaluateHandle((name) => {
    const grid = window.spreadsheet?.grid;
    if (!grid) throw new Error('No spreadsheet.');
    const own: unknown = Reflect.get(grid, name);
    Object.assign(grid, {
      [name]: () => {
        throw new Error('le classeur est protégé');
      },
    });
    return own;
  }, operation);
  return () =>
    page.evaluate(
      ([name, own]) => {
        Object.assign(window.spreadsheet?.grid ?? {}, { [name]: own });
      },
      [operation, allowed] as const,
    );
}
