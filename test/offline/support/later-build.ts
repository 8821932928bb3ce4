import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { releaseOf, SERVICE_WORKER, withRelease } from '../../../src/build/offline/release';

/** A build as a later version would be: both scripts say which they are, and one part bears another name. */
export function laterBuild(
  dist: string,
  version: string,
): { readonly folder: string; readonly release: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'contributions-ent-later-'));
  cpSync(dist, folder, { recursive: true });
  for (const script of ['functions', 'taskpane']) {
    const file = path.join(folder, `${script}.js`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nglobalThis.seen_${script} = '${version}';\n`);
  }
  const billing = readdirSync(folder).find((name) => /^billing\..*\.js$/.test(name));
  rmSync(path.join(folder, billing ?? ''));
  return { folder, release: nameAgain(folder, version) };
}

/** Writes the service worker of the files as they are, which is the build's last step. */
function nameAgain(folder: string, version: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file)] as const);
  const release = releaseOf([version], new Map(files));
  const worker = path.join(folder, SERVICE_WORKER);
  const script = readFileSync(worker, 'utf8').replace(/^self\.RELEASE=.*\n/, '');
  writeFileSync(worker, withRelease(script, release));
  return release.version;
}
