import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  earlierAnnexes,
  findAnnexes,
  isInScope,
  scopeOfAnnex,
  type AnnexRefusal,
  type EarlierAnnex,
  type FoundAnnex,
  type FoundSheets,
  type GivenSheet,
} from '../billing/annex/earlier-annexes';
import type { AnnexScope } from '../billing/annex/read-annex';
import { FileRefused } from '../billing/input/file-refused';
import { readXlsx } from '../billing/input/xlsx/read-xlsx';
import { named } from '../billing/words/annex-words';
import { describeFinding } from '../billing/words/describe-finding';
import { whyUnreadable } from './disk-refusal';
import { UsageError } from './failure';

/** The annexes given, or why they are not believed; with what is to be told either way. */
export type EarlierRead = { readonly told: readonly string[] } & (
  | { readonly kind: 'sound'; readonly annexes: readonly EarlierAnnex[] }
  | { readonly kind: 'refused'; readonly refusals: readonly AnnexRefusal[] }
);

/**
 * The annexes of a year and service that some files hold.
 *
 * @throws UsageError where a file cannot be read, or holds no annex
 */
export async function readEarlier(files: readonly string[], scope: AnnexScope): Promise<EarlierRead> {
  const told: string[] = [];
  const kept: FoundAnnex[] = [];
  const titles: FoundSheets['titles'][number][] = [];
  for (const file of files) {
    const found = findAnnexes(await sheetsOf(file));
    if (found.annexes.length === 0)
      throw new UsageError(`Fichier « ${file} » : aucune feuille n'est un état liquidatif.`);
    titles.push(...found.titles);
    const own = found.annexes.filter((annex) => isInScope(annex, scope));
    // A workbook may hold the annexes of many years; a file that holds none of this one was given in error.
    kept.push(...(own.length === 0 ? found.annexes : own));
    if (own.length > 0) {
      for (const other of found.annexes) if (!own.includes(other)) told.push(left(other));
    }
  }
  const read = earlierAnnexes({ annexes: kept, titles }, scope);
  if (read.kind === 'refused') return { ...read, told };
  for (const { place, isIdentified } of read.annexes) {
    if (!isIdentified)
      told.push(
        `${named(place, 'fr')} : état établi avant la version 1.0, de numéro inconnu. Vérifiez qu'aucun autre état de l'année ne manque.`,
      );
  }
  return { ...read, told };
}

function left(annex: FoundAnnex): string {
  return `${named(annex.place, 'fr')} : état de ${scopeOfAnnex(annex)?.schoolYear ?? 'date inconnue'}, laissé de côté.`;
}

async function sheetsOf(file: string): Promise<readonly GivenSheet[]> {
  const bytes = await readFile(file).catch((thrown: unknown) => {
    throw whyUnreadable(file, thrown);
  });
  try {
    return readXlsx(bytes).map(({ name, rows }) => ({ file: path.basename(file), sheet: name, rows }));
  } catch (thrown) {
    if (!(thrown instanceof FileRefused)) throw thrown;
    throw new UsageError(`Fichier « ${file} » : ${describeFinding(thrown.refusal, 'fr')}`);
  }
}
