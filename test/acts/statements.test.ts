import type { SourceLines } from '../../src/tariffs/model';
import documents from '../../src/tariffs/documents.json';
import statements from '../../src/tariffs/statements.json';
import { statementOf } from '../../src/tariffs/statements';
import { printed } from './figures';
import { readShipped } from './shipped-leaves';

const cited = Object.entries(readShipped()).flatMap(([file, held]) =>
  file === 'statements' ? [] : sourcesIn(held),
);
const inWords = ({ document, lines }: SourceLines) => `${document}, lignes ${lines}`;

test('what each cited line says is told, and nothing is told of lines that none cites', () => {
  expect(cited.length).toBeGreaterThan(70);
  expect(cited.filter((source) => statementOf(source) === null).map(inWords)).toEqual([]);
  const known = new Set(cited.map(inWords));
  expect(statements.map(inWords).filter((lines) => !known.has(lines))).toEqual([]);
});

test('lines are told once, in the order of documents and lines', () => {
  const ids = documents.map(({ id }) => id);
  const keys = statements.map(({ document, lines }) => {
    const [first = 0, last = first] = lines.split(/[-,]/).map(Number);
    return { document: ids.indexOf(document), first, last };
  });
  const sorted = [...keys].sort((a, b) => a.document - b.document || a.first - b.first || a.last - b.last);
  expect(keys).toEqual(sorted);
  expect(new Set(statements.map(inWords)).size).toBe(keys.length);
});

test('the documents of the printed figures are those of the data', () => {
  expect(Object.values(printed.documents)).toEqual(documents.map(({ id }) => id));
});

/** Every reference to lines of a document. */
function sourcesIn(value: unknown): readonly SourceLines[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('document' in value && 'lines' in value) return [value as SourceLines];
  return Object.values(value).flatMap(sourcesIn);
}
