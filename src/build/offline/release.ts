import { createHash } from 'node:crypto';
import type { KeptFile, Release } from '../../offline/release';

export const SERVICE_WORKER = 'service-worker.js';

/** Pages, scripts, their data and icons; neither what only administrators read, nor the guide's pictures. */
function isKept(file: string): boolean {
  return (
    (/\.(html|js|css)$/.test(file) && file !== SERVICE_WORKER) ||
    /^functions(\.[\w-]+)?\.json$/.test(file) ||
    /^assets\/.*\.png$/.test(file)
  );
}

/**
 * Names the release that files make up: same files and words, same release.
 *
 * @param words version of the product, edition of its data
 * @param files address under the add-in's, without query → content, of the whole build
 */
export function releaseOf(words: readonly string[], files: ReadonlyMap<string, Buffer>): Release {
  const kept = [...files]
    .filter(([file]) => isKept(file))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, content]) => keptFile(file, content));
  const hash = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 8);
  return { version: [...words, hash].join('-'), files: kept };
}

function keptFile(url: string, content: Buffer): KeptFile {
  const digest = createHash('sha256').update(content).digest();
  return {
    url,
    revision: digest.toString('hex').slice(0, 16),
    integrity: `sha256-${digest.toString('base64')}`,
  };
}

/** The service worker's script with the release that it keeps, on a line of its own before it. */
export function withRelease(script: string, release: Release): string {
  return `self.RELEASE=${JSON.stringify(release)};\n${script}`;
}
