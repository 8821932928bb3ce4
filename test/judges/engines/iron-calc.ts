import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { columnNumber } from '../../../src/kit/formula/address';
import type { FileCell } from '../../support/xlsx-parts';
import type { FileContent } from '../file-content';
import { faultOf } from './known-faults';
import type { Engine, Result } from './engine';

let isLoaded = false;

function load(): void {
  if (!isLoaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  isLoaded = true;
}

/** It has no reader of files in Node: it is given each cell as if it were typed. */
export const IRON_CALC: Engine = {
  name: 'IronCalc',
  missing: null,
  readsFiles: false,
  recalculate(files) {
    load();
    return Promise.resolve(files.map(({ content }) => recalculated(content)));
  },
};

function recalculated({ sheets, names }: FileContent): ReadonlyMap<string, ReadonlyMap<string, Result>> {
  const model = new Model('judged', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    sheets.forEach(({ name }, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    for (const { name, scope, refersTo } of names) {
      // It has none for constants, nor for what is printed.
      if (refersTo.includes('!') && !name.startsWith('_xlnm.')) model.newDefinedName(name, scope, refersTo);
    }
    sheets.forEach(({ cells }, sheet) => {
      for (const [address, cell] of cells) type(model, sheet, address, cell);
    });
    model.resumeEvaluation();
    model.evaluate();
    return new Map(
      sheets.map(({ name, cells }, sheet) => [
        name,
        new Map([...cells.keys()].map((address) => [address, resultAt(model, sheet, address)])),
      ]),
    );
  } finally {
    model.free();
  }
}

function type(model: Model, sheet: number, address: string, cell: FileCell): void {
  const { row, column } = placeOf(address);
  if (cell.formula !== null && cell.array !== undefined) {
    const [first = '', last = first] = cell.array.split(':');
    const end = placeOf(last);
    const { width, height } = { width: end.column - column + 1, height: end.row - row + 1 };
    model.setUserArrayFormula(sheet, row, column, width, height, `=${cell.formula}`);
    return;
  }
  const typed = typedOf(cell);
  if (typed !== '') model.setUserInput(sheet, row, column, typed);
}

function typedOf({ kind, formula, value }: FileCell): string {
  if (formula !== null) return `=${faultOf('IronCalc', formula)?.given?.(formula) ?? formula}`;
  if (kind === 'blank') return '';
  if (kind === 'boolean') return value === '1' ? 'TRUE' : 'FALSE';
  return kind === 'text' ? `'${value}` : value;
}

/** Its own numbers of kinds. */
const KINDS: Readonly<Record<number, Result['kind']>> = { 1: 'number', 2: 'text', 4: 'boolean', 16: 'error' };

function resultAt(model: Model, sheet: number, address: string): Result {
  const { row, column } = placeOf(address);
  // Typed without formats, so that each number shows all its digits.
  const value = model.getFormattedCellValue(sheet, row, column);
  const kind = KINDS[model.getCellType(sheet, row, column)] ?? 'other';
  return { kind, value: kind === 'boolean' ? (value === 'TRUE' ? '1' : '0') : value };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const plain = address.replaceAll('$', '');
  const digits = plain.search(/\d/);
  return { row: Number(plain.slice(digits)), column: columnNumber(plain.slice(0, digits)) };
}
