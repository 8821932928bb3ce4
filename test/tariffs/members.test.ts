import { epciNameKey, withoutSuffix } from '../../src/engine/places/epci-name';
import { COMMUNES } from '../../src/tariffs/communes';
import file from '../../src/tariffs/members.json';
import type { Membership } from '../../src/tariffs/model';

const members: readonly Membership[] = file.members;

describe('the shipped members', () => {
  test('are fifteen EPCI, each once', () => {
    expect(members).toHaveLength(15);
    expect(new Set(members.map(({ siren }) => siren)).size).toBe(15);
  });

  test('are the EPCI that bear these names in the commune index', () => {
    const names = new Map(COMMUNES.map(({ epci }) => [epci.siren, epciNameKey(withoutSuffix(epci.name))]));
    for (const { siren, name } of members) expect(epciNameKey(name)).toBe(names.get(siren));
  });

  test('leave out the two EPCI that only touch the Somme', () => {
    const others = new Set(COMMUNES.map(({ epci }) => epci.siren));
    for (const { siren } of members) others.delete(siren);
    expect([...others]).toEqual(['200069672', '200069722']);
  });

  test('bear no date, since their list bears none, and the file says so', () => {
    for (const { from, to } of members) expect([from, to]).toEqual([null, null]);
    expect(file.note).toContain('non datée');
  });
});
