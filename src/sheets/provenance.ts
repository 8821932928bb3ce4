import type { TariffBook } from '../engine/book/tariff-book';
import { frenchDate } from '../kit/french/date';
import { EDITION } from '../tariffs/edition';
import type { IsoDate, WorkbookTable } from '../tariffs/model';
import { addNote } from '../kit/sheet/blocks';
import type { SheetBuilder } from '../kit/sheet/sheet-builder';
import type { Provenance } from '../kit/sheet/sheet-model';

/**
 * What ties a sheet to the data that it was made from.
 *
 * @param book null for a sheet that no tariff is in
 */
export function provenanceOf(book: TariffBook | null, generatedOn: IsoDate): Provenance {
  return {
    dataVersion: EDITION.version,
    dataHash: EDITION.sha256,
    tables: book === null ? [] : tablesBehind(book),
    generatedOn,
  };
}

/** The same in one French sentence; twelve digits of the fingerprint tell two editions apart. */
export function provenanceInWords({ dataVersion, dataHash, tables, generatedOn }: Provenance): string {
  const completed =
    tables.length === 0
      ? ''
      : `, complétées par ${tables.length > 1 ? 'les tables' : 'la table'} ${tables.join(', ')} du classeur`;
  return `Données ${dataVersion} (empreinte SHA-256 ${dataHash.slice(0, 12)}…)${completed}, feuille établie le ${frenchDate(generatedOn)}.`;
}

/** The last line of a sheet: the data that it was made from. */
export function addProvenance(sheet: SheetBuilder): void {
  addNote(sheet, provenanceInWords(sheet.provenance));
}

/** Whether a text is that sentence: the sheet that holds it is one of ours. */
export function isProvenance(text: string): boolean {
  return /^Données \S+ \(empreinte SHA-256 [0-9a-f]{12}…\)/.test(text);
}

function tablesBehind({ data }: TariffBook): readonly WorkbookTable[] {
  const { acts, tariffs, charges, otherProducts = [], pupils, members, readings = [] } = data;
  const facts = [
    acts,
    tariffs.flatMap(({ versions }) => versions),
    charges,
    otherProducts,
    pupils,
    members,
    readings,
  ].flat();
  return [...new Set(facts.flatMap(({ origin }) => origin?.table ?? []))].sort();
}
