import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.join(__dirname, '../..');

/** Where the shared build says that it is served. */
export const BUILD_ORIGIN = 'https://ent.example.fr/outils';

/**
 * The production build for {@link BUILD_ORIGIN}, made once for all tests, or the one that `PRODUCTION_BUILD` names: they
 * read it and change nothing in it.
 *
 * @returns its folder
 */
export async function productionBuild(): Promise<string> {
  const { PRODUCTION_BUILD: made, SHARED_FOLDER: place } = process.env;
  if (made !== undefined) return made;
  if (place === undefined) throw new Error('No folder was prepared for the build: see jest.config.js.');
  const dist = path.join(place, 'dist');
  if (isFirst(place)) await build(dist, place);
  while (!existsSync(done(place))) await new Promise((wait) => setTimeout(wait, 200));
  return dist;
}

/** Of several test files that ask at once, one is told so. */
function isFirst(place: string): boolean {
  try {
    mkdirSync(path.join(place, 'begun'));
    return true;
  } catch {
    return false;
  }
}

async function build(dist: string, place: string): Promise<void> {
  const webpack = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  const options = ['--mode', 'production', '--output-path', dist, '--env', `origin=${BUILD_ORIGIN}`];
  try {
    await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: ROOT });
  } finally {
    // Whoever waits sees what there is, and fails where it is not enough.
    writeFileSync(done(place), '');
  }
}

function done(place: string): string {
  return path.join(place, 'done');
}
