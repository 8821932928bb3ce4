import '../../functions/platform';
import { entCalls } from '../../../src/control/formula/ent-calls';
import { givenOf, valuesOf, type CellReader, type Values } from '../../../src/control/formula/given';
import { PlatformError } from '../../functions/platform';

const CELLS: Readonly<Record<string, Values>> = {
  'Budget!A1': [[412]],
  "L'état!B1:B3": [[1], [null], [3]],
  'Budget!C2:C9': [[7]],
};

const reader: CellReader = {
  read: ({ sheet, address }) => Promise.resolve(CELLS[`${sheet}!${address}`] ?? null),
  named: (name) => Promise.resolve(name === 'Effectifs' ? { sheet: "L'état", address: 'B1:B3' } : null),
  spilled: () => Promise.resolve({ sheet: 'Budget', address: 'C2:C9' }),
  column: ({ column }) => Promise.resolve(column === 'Élèves' ? { sheet: 'Budget', address: 'A1' } : null),
};

async function given(formula: string) {
  const [call] = entCalls(formula);
  if (call === undefined) throw new Error(`${formula} calls nothing.`);
  return givenOf(call, { sheet: 'Budget', address: 'D1' }, reader);
}

test.each([
  ['412', null, 412],
  ['', null, null],
  ['{1,2}', null, [[1, 2]]],
  ['A1', 'Budget!A1', [[412]]],
  ["'L''état'!$B$1:$B$3", "L'état!B1:B3", [[1], [null], [3]]],
  ['C2#', 'Budget!C2:C9', [[7]]],
  ['Effectifs', "L'état!B1:B3", [[1], [null], [3]]],
  ['[@Élèves]', 'Budget!A1', [[412]]],
  ['ENT.COUT(A1,2)', null, [[206]]],
  ['ENT.ANNEESCOLAIRE(2024)', null, [['2023-2024']]],
])('%s gives what its cells hold', async (written, cells, value) => {
  const [found] = await given(`=ENT.REPARTIR(1,${written})`).then(([, second]) => [second]);
  expect(found?.cells === null ? null : `${found?.cells.sheet}!${found?.cells.address}`).toBe(cells);
  expect(found?.value).toEqual({ kind: 'known', value });
});

test('the error of a call inside another one is an argument like any other', async () => {
  const [found] = await given('=ENT.COUT(ENT.TARIF("membre","2022-2023"),1)');
  const value = found?.value.kind === 'known' ? found.value.value : null;
  expect(value).toEqual(expect.any(PlatformError));
  expect(value).toMatchObject({ code: '#N/A' });
});

test.each([
  ['SUM(A1:A3)', 'calculated'],
  ['ENT.COUT(A1+1,2)', 'calculated'],
  ['Inconnu', 'notFound'],
  ['[@Autre]', 'notFound'],
  ['Ailleurs!A1', 'notFound'],
])('the value of %s is not known, and so are those of the call', async (written, kind) => {
  const found = await given(`=ENT.COUT(${written},2)`);
  expect(found[0]?.value).toEqual({ kind });
  expect(valuesOf(found)).toBeNull();
});

test('the values of a call whose arguments are all known', async () => {
  expect(valuesOf(await given('=ENT.CONTRIB(A1,"membre","2023-2024")'))).toEqual([
    [[412]],
    'membre',
    '2023-2024',
  ]);
});
