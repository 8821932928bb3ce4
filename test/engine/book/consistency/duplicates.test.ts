import { loadBook } from '../../../../src/engine/book/load-book';
import { refusalOf, repeated, type DataPath } from '../../../support/changed-data';

const said = (name: string) =>
  `trouvé « ${name} », que porte déjà une ligne plus haut, attendu un nom par ligne.`;

describe('no row answers to the name of another', () => {
  test.each<[DataPath, object, string]>([
    [['documents', 0], {}, `documents[1] « registre » : ${said('registre')}`],
    [['acts', 0], {}, `acts[1] « vote-2030 » : ${said('vote-2030')}`],
    [['tariffs', 1], { versions: [] }, `tariffs[3] « grid » : ${said('grid')}`],
    [['agreements', 0], {}, `agreements[1] « convention » : ${said('convention')}`],
    [['unpriced', 0], {}, `unpriced[1] « mentioned » : ${said('mentioned')}`],
    [['charges', 0], {}, `charges[1] « 2030-2031 » : ${said('2030-2031')}`],
    [['pupils', 0], {}, `pupils[1] « 2030-2031 » : ${said('2030-2031')}`],
  ])('%j given twice', (path, changes, message) => {
    expect(refusalOf(repeated(path, changes))).toBe(message);
  });

  const NOTHING = { gross: '0', subsidy: '0', net: '0' };
  const LINE = ['charges', 0, 'lines', 0] as const;
  const where = 'charges[0] « 2030-2031 ».lines[2]';

  test.each([
    ['its short name', { id: 'comptes', label: 'Autre' }, 'comptes', 'comptes'],
    ['its label', { id: 'autre', label: 'Comptes élèves' }, 'autre', 'comptes eleves'],
    ['its label, written otherwise', { id: 'autre', label: 'COMPTES-ELEVES' }, 'autre', 'comptes eleves'],
    [
      'the label of one that is the short name of the other',
      { id: 'autre', label: 'Comptes' },
      'autre',
      'comptes',
    ],
  ])('a charge line is known by %s', (_case, names, id, taken) => {
    expect(refusalOf(repeated(LINE, { ...NOTHING, ...names }))).toBe(`${where} « ${id} » : ${said(taken)}`);
  });

  test('one line may bear one name twice', () => {
    const line = { ...NOTHING, id: 'canope', label: 'CANOPE' };
    expect(() => loadBook(repeated(LINE, line))).not.toThrow();
  });

  test('a category is counted in one group', () => {
    const group = { categories: ['hors territoire', 'membre'], pupils: 0 };
    expect(refusalOf(repeated(['pupils', 0, 'groups', 0], group))).toBe(
      `pupils[0] « 2030-2031 ».groups[2] : ${said('membre')}`,
    );
  });

  test('each repetition is said once', () => {
    const line = { ...NOTHING, id: 'comptes', label: 'Comptes élèves' };
    expect(refusalOf(repeated(LINE, line))).toBe(`${where} « comptes » : ${said('comptes')}`);
  });

  test('an EPCI may be a member several times, one row a period', () => {
    const again = { from: '2020-2021', to: '2024-2025' };
    expect(() => loadBook(repeated(['members', 0], again))).not.toThrow();
  });
});
