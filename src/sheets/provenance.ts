import { frenchDate } from '../engine/french/date';
import { EDITION } from '../tariffs/edition';
import type { IsoDate } from '../tariffs/model';
import type { Provenance } from './sheet-model';

/** What ties a sheet to the data that it was made from. */
export function provenanceOf(generatedOn: IsoDate): Provenance {
  return { dataVersion: EDITION.version, dataHash: EDITION.sha256, generatedOn };
}

/** The same in one French sentence; twelve digits of the fingerprint tell two editions apart. */
export function provenanceInWords({ dataVersion, dataHash, generatedOn }: Provenance): string {
  return `Données ${dataVersion} (empreinte SHA-256 ${dataHash.slice(0, 12)}…), feuille établie le ${frenchDate(generatedOn)}.`;
}
