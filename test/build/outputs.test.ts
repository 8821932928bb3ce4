import { resolve, sep } from 'node:path';
import type { Configuration } from 'webpack';

type Configure = (env: Record<string, unknown>, argv: { mode: string }) => Configuration | Configuration[];

/** The configuration is a module of Node, without types. */
async function configuration(): Promise<Configure> {
  const module = (await import(resolve('webpack.config.js'))) as { default: Configure };
  return module.default;
}

test('no build of the workbench empties a folder in which another writes', async () => {
  const configure = await configuration();
  const builds = configure({ workbench: true }, { mode: 'development' });
  if (!Array.isArray(builds)) throw new Error('The workbench is more than one build.');
  const outputs = builds.map(({ output }) => ({ path: output?.path ?? '', clean: output?.clean === true }));
  const emptied = outputs.filter(
    (one) =>
      one.clean &&
      outputs.some((other) => other !== one && `${other.path}${sep}`.startsWith(`${one.path}${sep}`)),
  );
  expect(outputs).toHaveLength(2);
  expect(emptied).toEqual([]);
});
