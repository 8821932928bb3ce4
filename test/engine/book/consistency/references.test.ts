import { loadBook } from '../../../../src/engine/book/load-book';
import type { Rule } from '../../../../src/tariffs/model';
import { changed, refusalOf, type DataPath } from '../../../support/changed-data';
import { minimalData, tariff, version } from '../../../support/minimal-data';

describe('acts', () => {
  const unknown = "trouvé « vote-1789 », attendu l'identifiant d'un acte connu.";

  test.each<[DataPath, string]>([
    [['tariffs', 1, 'versions', 0, 'act'], 'tariffs[1] « grid ».versions[0].act'],
    [['charges', 0, 'act'], 'charges[0] « 2030-2031 ».act'],
    [['pupils', 0, 'act'], 'pupils[0] « 2030-2031 ».act'],
    [['agreements', 0, 'act'], 'agreements[0] « convention ».act'],
  ])('%j must be known', (path, where) => {
    expect(refusalOf(changed(path, 'vote-1789'))).toBe(`${where} : ${unknown}`);
  });
});

describe('documents', () => {
  const source = { document: 'grimoire', lines: '1' };
  const unknown = "trouvé « grimoire », attendu l'identifiant d'un document connu.";
  const RATE = { amount: '1.00', source };

  test.each<[DataPath, unknown, string]>([
    [['acts', 0, 'source'], source, 'acts[0] « vote-2030 ».source.document'],
    [['tariffs', 1, 'versions', 0, 'source'], source, 'tariffs[1] « grid ».versions[0].source.document'],
    [
      ['tariffs', 0, 'versions', 0, 'rule', 'rates', 'membre'],
      RATE,
      'tariffs[0] « primary-schools ».versions[0].rule.rates.membre.source.document',
    ],
    [
      ['tariffs', 2, 'versions', 0, 'rule', 'parts', 2, 'source'],
      source,
      'tariffs[2] « every-kind ».versions[0].rule.parts[2] « flat ».source.document',
    ],
    [['charges', 0, 'totalSource'], source, 'charges[0] « 2030-2031 ».totalSource.document'],
    [
      ['charges', 0, 'lines', 1, 'source'],
      source,
      'charges[0] « 2030-2031 ».lines[1] « personnel ».source.document',
    ],
    [['charges', 0, 'notes', 0, 'source'], source, 'charges[0] « 2030-2031 ».notes[0].source.document'],
    [['pupils', 0, 'source'], source, 'pupils[0] « 2030-2031 ».source.document'],
    [['pupils', 0, 'groups', 1, 'source'], source, 'pupils[0] « 2030-2031 ».groups[1].source.document'],
    [['agreements', 0, 'source'], source, 'agreements[0] « convention ».source.document'],
    [['unpriced', 0, 'source'], source, 'unpriced[0] « mentioned ».source.document'],
  ])('%j must be known', (path, value, where) => {
    expect(refusalOf(changed(path, value))).toBe(`${where} : ${unknown}`);
  });

  test('each reference to a missing document is listed', () => {
    const refusal = refusalOf(changed(['documents'], []));
    expect(refusal.split('\n').map((line) => line.split(' : ')[0])).toEqual([
      'acts[0] « vote-2030 ».source.document',
      'charges[0] « 2030-2031 ».notes[0].source.document',
      'agreements[0] « convention ».source.document',
      'unpriced[0] « mentioned ».source.document',
    ]);
  });
});

describe('tariffs that an indexed rule raises', () => {
  const raising = (base: string): Rule => ({ kind: 'indexed', base, increase: '0.05' });
  const within = (rule: Rule): Rule => ({ kind: 'sum', parts: [{ id: 'part', label: 'Part', rule }] });
  const dataWith = (rules: Record<string, Rule>) => ({
    ...minimalData(),
    tariffs: [
      ...minimalData().tariffs,
      ...Object.entries(rules).map(([id, rule]) => tariff(id, 'budget', [version(2030, rule)])),
    ],
  });
  const lines = (rules: Record<string, Rule>) => refusalOf(dataWith(rules)).split('\n');
  const back = (base: string) => `trouvé « ${base} », attendu une base qui ne renvoie pas au tarif lui-même.`;

  test('must be known', () => {
    const unknown = "trouvé « absent », attendu l'identifiant d'un tarif connu.";
    expect(lines({ a: raising('absent') })).toEqual([`tariffs[3] « a ».versions[0].rule : ${unknown}`]);
    expect(lines({ a: within(raising('absent')) })).toEqual([
      `tariffs[3] « a ».versions[0].rule : ${unknown}`,
    ]);
  });

  test('may be a tariff, another indexed one, or a service that the sources only mention', () => {
    const sound = { a: raising('grid'), b: raising('a'), c: raising('mentioned'), d: within(raising('b')) };
    expect(() => loadBook(dataWith(sound))).not.toThrow();
  });

  test('must not lead back to the tariff', () => {
    expect(lines({ a: raising('a') })).toEqual([`tariffs[3] « a ».versions[0].rule : ${back('a')}`]);
    expect(lines({ a: raising('b'), b: within(raising('a')) })).toEqual([
      `tariffs[3] « a ».versions[0].rule : ${back('b')}`,
      `tariffs[4] « b ».versions[0].rule : ${back('a')}`,
    ]);
  });

  test('only those of the circle are at fault, not those that lead into it', () => {
    expect(lines({ a: raising('b'), b: raising('c'), c: raising('b') })).toEqual([
      `tariffs[4] « b ».versions[0].rule : ${back('c')}`,
      `tariffs[5] « c ».versions[0].rule : ${back('b')}`,
    ]);
  });
});
