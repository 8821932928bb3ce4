import { faultsOf, isWithin } from './coverage';
import { printed, type PrintedFigure } from './figures';
import { leavesOf, readShipped, type Leaf } from './shipped-leaves';
import { unprinted } from './unprinted';

const shipped = readShipped();
const leaves = leavesOf(shipped);

/** Files of places and names, excepted whole. */
const files = new Set(unprinted.flatMap(({ datum }) => (datum.endsWith('/**') ? [datum.slice(0, -3)] : [])));
const borne = leaves.filter(({ at: [file] }) => !files.has(String(file)));

const faults = (held: readonly Leaf[], entries: readonly PrintedFigure[]) =>
  faultsOf(held, entries, unprinted, printed.documents);

test('every figure of the data is printed or excepted with its reason, and every printed one is held', () => {
  expect(faultsOf(leaves, printed.figures, unprinted, printed.documents)).toEqual([]);
  expect(unprinted.filter(({ reason }) => reason.trim() === '')).toEqual([]);
});

test('no figure is tied to lines that are set aside, and each piece says why', () => {
  const both = printed.figures.filter(({ document, line }) =>
    printed.aside.some((piece) => piece.document === document && isWithin(line, piece.lines)),
  );
  expect(both).toEqual([]);
  expect(printed.aside.filter(({ reason }) => reason.trim() === '')).toEqual([]);
});

describe('one digit altered is told with the datum and with the printed figure', () => {
  /** What of a datum its fault must name: a place where it is printed, or that it is excepted. */
  const evidence = (path: string) => {
    const at = printed.figures.filter(({ datum }) => datum === path);
    return at.length === 0 ? ['excepted'] : at.map(({ document, line }) => `${document}:${line} `);
  };

  it('in the data', () => {
    const exact = borne.filter(({ isExact }) => isExact);
    const unseen = exact.flatMap((leaf) =>
      alterations(leaf.value)
        .filter((value) => {
          const told = faults(withValue(leaf, value), printed.figures);
          return !told.some(
            (fault) =>
              fault.includes(leaf.path) && evidence(leaf.path).some((place) => fault.includes(place)),
          );
        })
        .map((value) => `${leaf.path}: ${leaf.value} as ${value}`),
    );
    expect(exact.length).toBeGreaterThan(100);
    expect(unseen).toEqual([]);
  });

  it('in what is printed', () => {
    const unseen = printed.figures.flatMap((entry, at) =>
      alterations(entry.figure)
        .filter((figure) => {
          const own = borne.filter(({ path }) => path === entry.datum);
          const told = faults(own, [
            ...printed.figures.slice(0, at),
            { ...entry, figure },
            ...printed.figures.slice(at + 1),
          ]);
          const place = `${entry.document}:${entry.line} ${figure}`;
          return !told.some((fault) => fault.includes(entry.datum) && fault.includes(place));
        })
        .map((figure) => `${entry.document}:${entry.line} ${entry.figure} as ${figure}, ${entry.datum}`),
    );
    expect(unseen).toEqual([]);
  });

  it('in what a statement tells of its lines', () => {
    const statements = borne.filter(({ path }) => path.startsWith('statements/'));
    const unseen = statements.filter((leaf) => {
      const told = faults(withValue(leaf, `${leaf.value} Soit 98 765 €.`), printed.figures);
      return !told.some((fault) => fault.startsWith(leaf.path) && fault.includes('holds 98765'));
    });
    expect(unseen).toEqual([]);
  });
});

/** The same text with another digit, at each of its digits. */
function alterations(text: string): readonly string[] {
  return [...text.matchAll(/\d/g)].map(({ 0: digit, index }) => {
    const other = String((Number(digit) + 1) % 10);
    return text.slice(0, index) + other + text.slice(index + 1);
  });
}

/** The leaves of a file, one value altered: enough for what is told of it, and quick. */
function withValue({ at }: Leaf, value: string): readonly Leaf[] {
  const [file = '', ...keys] = at;
  const altered: unknown = structuredClone(shipped[file]);
  let held = altered as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) held = held[key] as Record<string | number, unknown>;
  const last = keys.at(-1) ?? '';
  held[last] = typeof held[last] === 'number' ? Number(value) : value;
  return leavesOf({ [file]: altered });
}
