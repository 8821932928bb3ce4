import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const textsOf = (folder: string): string =>
  readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');

test('every type that the host knows has a test that exercises its members', () => {
  const declared = textsOf('src/workbench/host/objects').matchAll(/export const (\w+)[^=;]*= new HostType/g);
  const exercised = textsOf('test/workbench/host/objects').matchAll(/everyMemberOf\(\[([^\]]+)\]/g);
  const names = Array.from(exercised, ([, list = '']) => list.split(/,\s*/)).flat();
  const types = Array.from(declared, ([, name]) => name);
  expect(types.length).toBeGreaterThan(20);
  expect(types.filter((name = '') => !names.includes(name))).toEqual([]);
});
