import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { errorCode } from './error-code';
import { UsageError } from './failure';

/**
 * Writes a file whole or not at all; one that exists is only replaced on the user's word, once the new one is complete.
 *
 * @throws UsageError where the file exists, its folder does not, or the system refuses
 */
export async function writeWhole(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
  await refuseFolder(path);
  if (!force) {
    await orExplain(path, writeFile(path, bytes, { flag: 'wx' }));
    return;
  }
  const complete = `${path}.${process.pid}.tmp`;
  try {
    await orExplain(path, writeFile(complete, bytes, { flag: 'wx' }));
    await orExplain(path, rename(complete, path));
  } finally {
    await rm(complete, { force: true });
  }
}

/** What the system refuses, in the user's words. */
const REFUSALS: ReadonlyMap<unknown, (path: string) => string> = new Map<unknown, (path: string) => string>([
  [
    'EEXIST',
    (path) => `Le fichier ${path} existe déjà. Donnez un autre nom avec --out, ou --force pour le remplacer.`,
  ],
  ['ENOENT', (path) => `Le dossier de ${path} n'existe pas. Créez-le, ou donnez un autre nom.`],
  ['EACCES', (path) => `Le fichier ${path} ne peut pas être écrit : accès refusé.`],
  ['EPERM', (path) => `Le fichier ${path} ne peut pas être écrit : accès refusé.`],
  [
    'EBUSY',
    (path) => `Le fichier ${path} est ouvert dans un autre programme. Fermez-le, ou donnez un autre nom.`,
  ],
]);

async function orExplain(path: string, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    const refusal = REFUSALS.get(errorCode(error));
    throw refusal === undefined ? error : new UsageError(refusal(path));
  }
}

async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true)
    throw new UsageError(`${path} est un dossier. Donnez un nom de fichier.`);
}
