import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from './failure';

/**
 * Writes a file whole or not at all; one that exists is only replaced on the user's word, once the new one is complete.
 *
 * @throws UsageError where the file exists, or its folder does not
 */
export async function writeWhole(path: string, bytes: Uint8Array, force: boolean): Promise<void> {
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

async function orExplain(path: string, writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') {
      throw new UsageError(
        `Le fichier ${path} existe déjà. Donnez un autre nom avec --out, ou --force pour le remplacer.`,
      );
    }
    if (code === 'ENOENT')
      throw new UsageError(`Le dossier de ${path} n'existe pas. Créez-le, ou donnez un autre nom.`);
    if (code === 'EISDIR') throw new UsageError(`${path} est un dossier. Donnez un nom de fichier.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw new UsageError(`Le fichier ${path} ne peut pas être écrit : accès refusé.`);
    throw error;
  }
}
