import { asWrittenOn, withOtherSheets } from '../sheet-reference';
import type { PlannedSheet } from './plan';

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
