import { boundingArea, contains, type Area } from '../../../src/workbench/host/area';
import type { CellValue, Matrix, Place, SheetId } from '../../../src/workbench/host/grid';
import { MemoryGrid, NOT_EVALUATED, type Evaluate } from '../../../src/workbench/host/memory/memory-grid';

/** A grid where a formula of `Feuil1` spills down from its cell as long as it stands there. */
export class SpillingGrid extends MemoryGrid {
  /**
   * @param formula the one that spills.
   * @param anchor its cell, by row and column counted from 0.
   * @param repeats whether the cells that it spills over give it as their formula, or only their value.
   */
  constructor(
    private readonly formula: string,
    private readonly anchor: { readonly row: number; readonly column: number },
    private readonly results: readonly CellValue[],
    private readonly repeats: boolean,
    options: { readonly evaluate?: Evaluate } = {},
  ) {
    super(options);
    this.write(this.#place(1), [[formula]]);
  }

  override spills(sheet: SheetId): readonly Area[] {
    const stands = sheet === this.#place(1).sheet && super.formulas(this.#place(1))[0]?.[0] === this.formula;
    return stands ? [this.#place(this.results.length).area] : [];
  }

  override values(place: Place): Matrix<CellValue> {
    return this.#withSpill(super.values(place), place, (index) => this.results[index] ?? '');
  }

  override formulas(place: Place): Matrix<CellValue> {
    return this.#withSpill(super.formulas(place), place, (index) =>
      index === 0 || this.repeats ? this.formula : (this.results[index] ?? ''),
    );
  }

  override usedArea(sheet: SheetId, valuesOnly: boolean): Area | null {
    const used = super.usedArea(sheet, valuesOnly);
    const [spill] = this.spills(sheet);
    return used && spill ? boundingArea(used, spill) : used;
  }

  #place(rows: number): Place {
    const sheet = this.sheets()[0]?.id ?? '';
    return { sheet, area: { ...this.anchor, rows, columns: 1 } };
  }

  #withSpill(
    cells: Matrix<CellValue>,
    { sheet, area }: Place,
    valueAt: (index: number) => CellValue,
  ): Matrix<CellValue> {
    const [spill] = this.spills(sheet);
    if (!spill) return cells;
    return cells.map((row, rowOffset) =>
      row.map((value, columnOffset) => {
        const cell = { row: area.row + rowOffset, column: area.column + columnOffset, rows: 1, columns: 1 };
        const isFree = value === '' || value === NOT_EVALUATED || value === this.formula;
        return contains(spill, cell) && isFree ? valueAt(cell.row - spill.row) : value;
      }),
    );
  }
}
