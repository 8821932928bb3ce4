import type { Category } from '../../tariffs/model';
import { decimalFromCell } from '../reading/number';
import { Problem } from '../problem';
import { textKey } from '../text-key';
import type { CommunePlace, LabelPlace, Place } from './place';
import type { PlaceIndex } from './place-index';
import { readCode, readDepartment } from './written-code';

const SOMME = '80';

const LABELS: ReadonlyMap<string, Category> = new Map<string, Category>([
  ['membre', 'membre'],
  ['membre hors somme', 'membre hors Somme'],
  ['hors membre', 'hors membre'],
  ['non membre', 'hors membre'],
  ['hors territoire', 'hors territoire'],
]);

/**
 * Finds the place that a cell names: a label of category; a commune by INSEE code or name, former ones included, or
 * as `Péronne (80)` or `Péronne (80620)`; an EPCI by SIREN or name; an INSEE code of elsewhere.
 *
 * @param given text, or the number that Excel makes of a code or a SIREN: 2604 is 02604
 * @throws Problem `placeHomonym`, `placeNameAndCodeDisagree`, `placePostalCode`, `placeCodeMalformed`, `placeCodeUnknown` (a code of the
 *   Somme that no commune bears or bore), `sirenUnknown`, `placeUnknown`
 */
export function resolvePlace(index: PlaceIndex, given: string | number): Place {
  const found = String(given).trim();
  // Texts copied from web pages and other software carry invisible format characters.
  const text = (typeof given === 'number' ? numberText(given) : found).replace(/\p{Cf}/gu, '').trim();
  const place =
    coded(index, text, found) ?? labelled(text) ?? qualified(index, text, found) ?? named(index, text, found);
  if (place === null) throw new Problem('placeUnknown', { found });
  return place;
}

function numberText(given: number): string {
  return decimalFromCell(given)?.toFixed() ?? String(given);
}

function labelled(text: string): LabelPlace | null {
  const category = LABELS.get(textKey(text));
  return category === undefined ? null : { kind: 'label', category };
}

function coded(index: PlaceIndex, text: string, found: string): Place | null {
  const written = readCode(text);
  switch (written?.kind) {
    case undefined:
      return null;
    case 'malformed':
      throw malformed(index, text, found);
    case 'siren': {
      const epci = index.epciWithSiren(written.siren);
      if (epci === undefined) throw new Problem('sirenUnknown', { found: written.siren });
      return epci;
    }
    case 'insee': {
      const commune = index.communeWithCode(written.code);
      if (commune !== undefined) return commune;
      if (written.code.startsWith(SOMME)) throw unknownCode(index, written.code);
      return { kind: 'elsewhere', code: written.code };
    }
  }
}

/** `Péronne (80)` and `Péronne (80620)`; null where the parentheses hold something else, such as an EPCI's suffix. */
function qualified(index: PlaceIndex, text: string, found: string): CommunePlace | null {
  const opening = text.lastIndexOf('(');
  if (opening === -1 || !text.endsWith(')')) return null;
  const name = text.slice(0, opening).trim();
  const qualifier = text.slice(opening + 1, -1).trim();

  const department = readDepartment(qualifier);
  if (department !== null) return onlyOne(index.communesNamed(name, department), found);

  const written = readCode(qualifier);
  if (written?.kind === 'malformed') throw malformed(index, qualifier, qualifier);
  if (written?.kind !== 'insee') return null;
  const { code } = written;
  const place = index.communeWithCode(code);
  if (place !== undefined && bears(place, name)) return place;
  if (place === undefined && index.communesNamed(name).length === 0) return null;
  throw new Problem('placeNameAndCodeDisagree', { name, code, codeBelongsTo: place?.commune.name ?? null });
}

function malformed(index: PlaceIndex, text: string, found: string): Problem {
  return postalCodeProblem(index, text) ?? new Problem('placeCodeMalformed', { found });
}

function unknownCode(index: PlaceIndex, code: string): Problem {
  return postalCodeProblem(index, code) ?? new Problem('placeCodeUnknown', { found: code });
}

/** A postal code where an INSEE code is expected: the commonest mistake, and the communes that it serves are known. */
function postalCodeProblem(index: PlaceIndex, found: string): Problem | null {
  const communes = index.otherCommunesAtPostalCode(found).map(({ code, name }) => ({ code, name }));
  return communes.length === 0 ? null : new Problem('placePostalCode', { found, communes });
}

function bears({ commune }: CommunePlace, name: string): boolean {
  const key = textKey(name);
  return [commune.name, ...commune.formerNames].some((borne) => textKey(borne) === key);
}

function named(index: PlaceIndex, text: string, found: string): Place | null {
  return onlyOne(index.communesNamed(text), found) ?? index.epciNamed(text) ?? null;
}

function onlyOne(places: readonly CommunePlace[], found: string): CommunePlace | null {
  const [first, second] = places;
  if (first === undefined) return null;
  if (second === undefined) return first;
  throw new Problem('placeHomonym', {
    found,
    candidates: places.map(({ commune }) => ({ code: commune.code, name: commune.name })),
  });
}
