const { execFileSync } = require('node:child_process');
const { existsSync, renameSync } = require('node:fs');
const path = require('node:path');
const { version } = require('esbuild/package.json');

const ROOT = path.join(__dirname, '../..');
const PACKAGES = ['components', 'combobox', 'tabs', 'charts'].map((name) => `@fluentui/react-${name}`);

/**
 * Fluent's packages in one file: Jest loads modules anew for each test file, and theirs, some 1,500, take two seconds.
 * The file is named after the versions that it holds, and stands among the packages, where it finds React.
 */
function bundle() {
  const versions = PACKAGES.map(
    (name) => require(path.join(ROOT, 'node_modules', name, 'package.json')).version,
  );
  const name = ['fluent', ...versions, version].join('-');
  const file = path.join(ROOT, 'node_modules/.cache', `${name}.cjs`);
  if (existsSync(file)) return file;
  const options = {
    stdin: { contents: PACKAGES.map((one) => `export * from '${one}';`).join('\n'), resolveDir: ROOT },
    outfile: `${file}.${process.pid}`,
    bundle: true,
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['react', 'react-dom', 'scheduler'],
  };
  // In a process of its own, for Jest's globals are not those that esbuild checks.
  const words = ['--eval', `require('esbuild').buildSync(${JSON.stringify(options)})`];
  execFileSync(process.execPath, words, { cwd: ROOT });
  // Two workers may make it at once: each gives a whole file its name.
  renameSync(options.outfile, file);
  return file;
}

module.exports = require(bundle());
