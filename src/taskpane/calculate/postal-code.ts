import type { CommunePlace } from '../../engine/places/place';
import type { PlaceIndex } from '../../engine/places/place-index';
import { readCode } from '../../engine/places/written-code';
import type { Commune } from '../../tariffs/communes';

/** A code of five digits that communes have as a postal code. */
export interface PostalCode {
  readonly code: string;
  /** The commune whose INSEE code it is; null where it is nobody's. */
  readonly insee: CommunePlace | null;
  /** The other communes, which have it as a postal code; never empty. */
  readonly communes: readonly Commune[];
}

/**
 * What a bare code would mean if it were a postal code. Most postal codes of the Somme are some other commune's INSEE
 * code, and the two may pay different rates.
 *
 * @returns null where the text is no code, or where reading it as a postal code would change nothing
 */
export function asPostalCode(index: PlaceIndex, text: string): PostalCode | null {
  const trimmed = text.trim();
  const written = readCode(trimmed);
  const code = written?.kind === 'insee' ? written.code : trimmed;
  const communes = index.otherCommunesAtPostalCode(code);
  if (communes.length === 0) return null;
  const insee = index.communeWithCode(code);
  return { code, insee: insee === undefined ? null : { ...insee, ifPostalCode: communes }, communes };
}
