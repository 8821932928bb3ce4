import { a1Range } from '../../src/kit/formula/address';
import type { PageBand, SheetChart, SheetModel, SheetRow } from '../../src/kit/sheet/sheet-model';

/** How a sheet looks, beside what its cells hold: a row as its styles from column A on, its height and its merge. */
export function look(sheet: SheetModel): object {
  const { name, columns, rows, merges, names, validations, charts, frozenRows, print } = sheet;
  return {
    tab: name,
    widths: columns.map(({ width }) => width).join(' '),
    rows: rows.map(styles),
    merges: merges.map(a1Range).join(' '),
    names: Object.fromEntries(names.map(({ name, range }) => [name, a1Range(range)])),
    validations: validations.map(({ range, values }) => `${a1Range(range)}: ${values.join(', ')}`),
    charts: charts.map(drawn),
    frozenRows,
    print: {
      orientation: print.orientation,
      area: a1Range(print.area),
      titleRows: print.titleRows,
      header: band(print.header),
      footer: band(print.footer),
      margins: Object.values(print.margins).join(' '),
      centred: print.centred,
    },
  };
}

function styles({ cells, height }: SheetRow): string {
  const runs: { readonly style: string; times: number }[] = [];
  for (const cell of cells) {
    const style = cell?.style ?? '-';
    const last = runs.at(-1);
    if (last?.style === style) last.times += 1;
    else runs.push({ style, times: 1 });
  }
  const said = runs.map(({ style, times }) => (times > 1 ? `${style} ×${times}` : style));
  return [...said, ...(height === null ? [] : [`${height} pt`])].join(', ');
}

function drawn({ series, categories, place, ...chart }: SheetChart): object {
  const values = series.map(({ name, values }) => `${name}: ${a1Range(values)}`);
  return { ...chart, categories: a1Range(categories), series: values, place: a1Range(place) };
}

function band({ left, center, right }: PageBand): string {
  return [left, center, right]
    .map((text) => text.map((part) => (typeof part === 'string' ? part : `[${part.field}]`)).join(''))
    .join(' | ');
}
