import { readFile } from 'node:fs/promises';
import { readAnnex } from '../billing/annex/read-annex';
import { FileRefused } from '../billing/input/file-refused';
import { readXlsx, type FileSheet } from '../billing/input/xlsx/read-xlsx';
import type { StatedLine } from '../billing/model/line';
import { describeFinding } from '../billing/words/describe-finding';
import { whyUnreadable } from './disk-refusal';
import { UsageError } from './failure';

/** How many faults of an annex are told. */
const FIRST = 10;

/**
 * The lines of an annex that was written before.
 *
 * @throws UsageError where the file is no annex, or where one of its lines cannot be read
 */
export async function readEarlier(file: string): Promise<readonly StatedLine[]> {
  const lines: StatedLine[] = [];
  let isAnnex = false;
  for (const sheet of await sheetsOf(file)) {
    const read = readAnnex(sheet.rows);
    if (read === null) continue;
    isAnnex = true;
    if (sheet.uncalculated.length > 0) {
      const uncalculated = { code: 'uncalculated', details: { cells: sheet.uncalculated } } as const;
      throw new UsageError(`Fichier « ${file} », ${sheet.name} : ${describeFinding(uncalculated, 'fr')}`);
    }
    if (read.kind === 'refused') {
      const faults = read.faults
        .slice(0, FIRST)
        .map(({ row, header, found }) => `  ${sheet.name}, ligne ${row}, ${header} : trouvé « ${found} »`);
      throw new UsageError(
        `Fichier « ${file} » : l'état déjà établi ne peut pas être relu en entier.`,
        faults,
      );
    }
    lines.push(...read.lines);
  }
  if (!isAnnex) throw new UsageError(`Fichier « ${file} » : aucune feuille n'est un état liquidatif.`);
  return lines;
}

async function sheetsOf(file: string): Promise<readonly FileSheet[]> {
  const bytes = await readFile(file).catch((thrown: unknown) => {
    throw whyUnreadable(file, thrown);
  });
  try {
    return readXlsx(bytes);
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) throw thrown;
    throw new UsageError(`Fichier « ${file} » : ${describeFinding(thrown.refusal, 'fr')}`);
  }
}
