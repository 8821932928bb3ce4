import type { SheetCell, SheetModel } from '../../src/kit/sheet/sheet-model';

/** The rows of a sheet as a reader sees them: what each cell holds, a formula as `=formula → value`. */
export function seen({ rows }: SheetModel): string[][] {
  return rows.map(({ cells }) => cells.filter((cell) => cell !== null).map(content));
}

function content(cell: SheetCell): string {
  switch (cell.kind) {
    case 'blank':
      return `(${cell.style})`;
    case 'text':
      return cell.text.replaceAll('\u202f', ' ').replaceAll('\u00a0', ' ');
    case 'number':
      return cell.number;
    case 'formula':
      return `=${cell.formula} → ${cell.value.kind === 'text' ? cell.value.text : cell.value.number}`;
  }
}

/** The edition changes with the data; the rest of the sheet must not. */
export function withoutEdition(rows: string[][]): string[][] {
  return rows.map((row) => row.map((cell) => cell.replace(/^Données \S+ \(.*\)/, 'Données (édition)')));
}
