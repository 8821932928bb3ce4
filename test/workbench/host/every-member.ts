import type { Host } from '../../../src/workbench/host/host';
import { memberName, type HostType } from '../../../src/workbench/host/host-object';

/** Holds, as the last test of a file, that the hosts were asked for every member that these types know. */
export function everyMemberOf(types: readonly HostType<never>[], hosts: readonly Host[]): void {
  test.each(types.map((type) => [type.name, type] as const))(
    'every member that the host knows of %s is exercised above',
    (_, type) => {
      const asked = new Set(hosts.flatMap(({ requests }) => requests.flatMap(({ members }) => members)));
      expect(membersOf(type).filter((member) => !asked.has(member))).toEqual([]);
    },
  );
}

function membersOf({ name, members }: HostType<never>): readonly string[] {
  const { properties = {}, objects = {}, methods = {}, actions = {}, items, item } = members;
  return [
    ...Object.entries(properties).flatMap(([property, { get, set }]) => [
      ...(get ? [property] : []),
      ...(set ? [`${property} =`] : []),
    ]),
    ...Object.keys({ ...objects, ...methods, ...actions }),
    ...(items ? ['items'] : []),
    ...(item ? ['getItem'] : []),
  ].map((member) => memberName(name, member));
}
