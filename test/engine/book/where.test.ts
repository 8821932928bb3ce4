import { whereOf } from '../../../src/engine/book/where';

describe('whereOf', () => {
  const data = {
    acts: [{ id: 'vote', schoolYear: '2030-2031', name: 'n' }],
    charges: [{ schoolYear: '2030-2031', lines: [{ id: 5, name: 'Ligne' }] }],
    groups: [{ pupils: 5 }, null, 'texte', ['x']],
  };

  test.each<[(string | number)[], string]>([
    [[], 'données'],
    [['acts'], 'acts'],
    [['acts', 0], 'acts[0] « vote »'],
    [['acts', 0, 'title'], 'acts[0] « vote ».title'],
    [['charges', 0, 'total'], 'charges[0] « 2030-2031 ».total'],
    [['charges', 0, 'lines', 0], 'charges[0] « 2030-2031 ».lines[0] « Ligne »'],
    [['groups', 0, 'pupils'], 'groups[0].pupils'],
    [['groups', 1], 'groups[1]'],
    [['groups', 2, 'pupils'], 'groups[2].pupils'],
    [['groups', 3, 0], 'groups[3][0]'],
    [['absent', 4, 'x', 5], 'absent[4].x[5]'],
  ])('%j is %s', (path, where) => {
    expect(whereOf(data, path)).toBe(where);
  });
});
