import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import webpack, { type Configuration } from 'webpack';

const ROOT = process.cwd();
const SOURCES = path.join(ROOT, 'test/bench/support/pane');

type AddInConfiguration = (
  env: Readonly<Record<string, unknown>>,
  argv: { readonly mode: string },
) => Configuration;

/** The pages that {@link makePages} makes. */
export const PAGES = { pane: 'pane.html', emptyWithOffice: 'empty-with-office.html', empty: 'empty.html' };

/** Fills a folder with the pane as `npm run build` makes it, in a host, and with empty pages of React and Fluent. */
export async function makePages(folder: string, isShort: boolean): Promise<void> {
  const built = path.join(ROOT, 'dist');
  // Whether the build is of today matters to figures alone.
  if (isShort && existsSync(path.join(built, 'taskpane.html'))) await cp(built, folder, { recursive: true });
  else await buildAddIn(folder);
  await bundleHost(folder);
  await buildEmptyPage(folder, isShort);
  const host = '<script src="host.js"></script>';
  const pane = await readFile(path.join(folder, 'taskpane.html'), 'utf8');
  const first = pane.indexOf('<script');
  await writeFile(path.join(folder, PAGES.pane), pane.slice(0, first) + host + pane.slice(first));
  const office = `${host}<script src="office/office.js"></script>`;
  await writeFile(path.join(folder, PAGES.emptyWithOffice), emptyPage(office));
  await writeFile(path.join(folder, PAGES.empty), emptyPage(''));
}

async function buildAddIn(folder: string): Promise<void> {
  const cli = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const words = [cli, '--mode', 'production', '--output-path', folder];
  await promisify(execFile)(process.execPath, words, { cwd: ROOT });
}

/** By the add-in's own configuration, without what it adds to the scripts. */
function buildEmptyPage(folder: string, isShort: boolean): Promise<void> {
  const configuration = createRequire(path.join(ROOT, 'package.json'))(
    './webpack.config.js',
  ) as AddInConfiguration;
  return new Promise((resolve, reject) => {
    webpack(
      {
        ...configuration({}, { mode: 'production' }),
        mode: 'production',
        entry: { empty: path.join(SOURCES, 'empty-page.tsx') },
        output: { path: folder, filename: '[name].js' },
        optimization: { minimize: !isShort },
        plugins: [],
      },
      (error, stats) => {
        if (error === null && stats?.hasErrors() === false) resolve();
        else reject(error ?? new Error(stats?.toString('errors-only')));
      },
    );
  });
}

async function bundleHost(folder: string): Promise<void> {
  await build({
    entryPoints: [path.join(SOURCES, 'host-in-page.ts')],
    outfile: path.join(folder, 'host.js'),
    bundle: true,
    minify: true,
    target: 'es2022',
  });
}

function emptyPage(before: string): string {
  return [
    `<!doctype html><html lang="fr"><head><meta charset="utf-8">${before}</head>`,
    '<body><div id="root"></div><script src="empty.js"></script></body></html>',
  ].join('');
}
