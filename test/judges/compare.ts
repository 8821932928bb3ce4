import { isWorkbook, type JudgedFile } from './judged-file';
import { contentOf, type FileContent } from './file-content';
import type { Engine, EngineName, Result, Results } from './engines/engine';
import { faultOf, type KnownFault } from './engines/known-faults';
import type { FileCell } from '../support/xlsx-parts';
import { withoutAddIn } from './without-add-in';

/** What one engine says of files. */
export interface Verdict {
  readonly engine: EngineName;
  readonly files: number;
  readonly formulas: number;
  /** Cells whose value was held against the file's, formulas included. */
  readonly cells: number;
  /** A line each: the cell, the formula, ours, theirs. */
  readonly differences: readonly string[];
  /** How many formulas a fault of its own would have spoiled. */
  readonly known: ReadonlyMap<KnownFault, number>;
}

/** A workbook, and what the engines made of it. */
export interface Recalculated {
  readonly file: JudgedFile;
  readonly content: FileContent;
  readonly results: readonly { readonly engine: Engine; readonly cells: Results }[];
}

/** Has each engine recalculate the workbooks among the files, without what only the add-in can compute. */
export async function recalculateBy(
  engines: readonly Engine[],
  files: readonly JudgedFile[],
): Promise<readonly Recalculated[]> {
  const inputs = files.filter(isWorkbook).map((file) => {
    const { bytes } = withoutAddIn(file.bytes);
    return { file, bytes, content: contentOf(bytes) };
  });
  const made = await Promise.all(
    engines.map(async (engine) => ({ engine, results: await engine.recalculate(inputs) })),
  );
  return inputs.map(({ file, content }, at) => ({
    file,
    content,
    results: made.map(({ engine, results }) => ({ engine, cells: results[at] ?? new Map() })),
  }));
}

/**
 * Each engine against the values that the file holds, which the project's own engine worked out; where cells were
 * filled in since, against the first engine instead.
 */
export function verdicts(all: readonly Recalculated[]): readonly Verdict[] {
  const engines = [...new Set(all.flatMap(({ results }) => results.map(({ engine }) => engine)))];
  return engines.map((engine) => {
    const differences: string[] = [];
    const known = new Map<KnownFault, number>();
    let [formulas, cells] = [0, 0];
    for (const { file, content, results } of all) {
      const theirs = results.find((one) => one.engine === engine)?.cells;
      for (const { sheet, address, cell } of filledCells(content)) {
        const isFormula = cell.formula !== null;
        const fault = faultOf(engine.name, cell.formula ?? '');
        if (fault !== null) known.set(fault, (known.get(fault) ?? 0) + 1);
        if (fault?.given === null) continue;
        if (!isFormula && !engine.readsFiles) continue;
        const stated =
          file.isFilled === true && isFormula ? results[0]?.cells.get(sheet)?.get(address) : cell;
        const found = theirs?.get(sheet)?.get(address);
        cells += 1;
        if (isFormula) formulas += 1;
        if (isSame(stated, found)) continue;
        const formula = isFormula ? ` =${cell.formula}` : '';
        differences.push(
          `${file.name}, ${sheet} ${address}${formula}: ours ${shown(stated)}, theirs ${shown(found)}`,
        );
      }
    }
    return { engine: engine.name, files: all.length, formulas, cells, differences, known };
  });
}

function filledCells({ sheets }: FileContent) {
  return sheets.flatMap(({ name, cells }) =>
    [...cells]
      .filter(([, { kind, formula }]) => kind !== 'blank' || formula !== null)
      .map(([address, cell]) => ({ sheet: name, address, cell })),
  );
}

type Stated = Pick<FileCell, 'kind' | 'value'> | Result | undefined;

/** Far finer than a cent, and than the fourth decimal of a share: binary numbers keep some fifteen digits. */
const TOLERANCE = 1e-9;

function isSame(ours: Stated, theirs: Stated): boolean {
  const [one, other] = [plain(ours), plain(theirs)];
  if (one.kind !== other.kind) return false;
  if (one.kind !== 'number') return one.value === other.value;
  const difference = Math.abs(Number(one.value) - Number(other.value));
  return difference <= TOLERANCE * Math.max(1, Math.abs(Number(one.value)));
}

/** A formula that gives the empty text shows nothing: files and engines hold it as either. */
function plain(cell: Stated): { readonly kind: string; readonly value: string } {
  if (cell === undefined || cell.value === '') return { kind: 'blank', value: '' };
  return { kind: cell.kind, value: cell.value.replaceAll('\r\n', '\n') };
}

const shown = (cell: Stated): string => (cell === undefined ? 'nothing' : `${cell.kind} ${cell.value}`);
