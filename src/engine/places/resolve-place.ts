import type { Commune } from '../../tariffs/communes';
import type { Category } from '../../tariffs/model';
import { decimalFromCell } from '../../kit/cells/number';
import { Problem } from '../problem';
import { textKey } from '../../kit/text-key';
import { agreesWithCode, agreesWithName, disagreement } from './agreement';
import type { CommunePlace, LabelPlace, Place } from './place';
import type { PlaceIndex } from './place-index';
import { readCode } from './written-code';
import { readWrittenPlace, type Beside } from './written-place';

const SOMME = '80';

const LABELS: ReadonlyMap<string, Category> = new Map<string, Category>([
  ['membre', 'membre'],
  ['membre hors somme', 'membre hors Somme'],
  ['hors membre', 'hors membre'],
  ['non membre', 'hors membre'],
  ['hors territoire', 'hors territoire'],
]);

/**
 * Finds the place that a cell names: a label of category; a commune by INSEE code or name, former ones included, with
 * or without what an address or a list puts beside it (`Péronne (80)`, `Péronne (80620)`, `80200 PERONNE CEDEX`); an
 * EPCI by SIREN or name; an INSEE code of elsewhere. Nothing that the cell says is passed over: what contradicts the
 * name, or cannot be read, is a problem.
 *
 * @param given text, or the number that Excel makes of a code or a SIREN: 2604 is 02604
 * @param beside what other columns say of the same commune
 * @throws Problem `placeHomonym`, `placeNameAndCodeDisagree`, `placeDepartmentDisagrees`, `placePostalCodeDisagrees`,
 *   `placePostalCode`, `placeCodeMalformed`, `placeCodeUnknown` (a code of the Somme that no commune bears or bore),
 *   `sirenUnknown`, `placeUnknown`
 */
export function resolvePlace(
  index: PlaceIndex,
  given: string | number,
  beside: readonly Beside[] = [],
): Place {
  const found = String(given).trim();
  // Texts copied from web pages and other software carry invisible format characters.
  const text = (typeof given === 'number' ? numberText(given) : found).replace(/\p{Cf}/gu, '').trim();
  return coded(index, text, found, beside) ?? labelled(text) ?? named(index, text, found, beside);
}

function numberText(given: number): string {
  return decimalFromCell(given)?.toFixed() ?? String(given);
}

function labelled(text: string): LabelPlace | null {
  const category = LABELS.get(textKey(text));
  return category === undefined ? null : { kind: 'label', category };
}

function coded(index: PlaceIndex, text: string, found: string, beside: readonly Beside[]): Place | null {
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
      const place = index.communeWithCode(written.code);
      if (place !== undefined) return bareCode(index, place, beside);
      if (written.code.startsWith(SOMME)) throw unknownCode(index, written.code);
      return { kind: 'elsewhere', code: written.code };
    }
  }
}

/** A code that no name stands beside, and that may be a postal code: the category tells whether it matters. */
function bareCode(index: PlaceIndex, place: CommunePlace, beside: readonly Beside[]): CommunePlace {
  const { commune, term } = place;
  const contradicting = beside.find((one) => !agreesWithCode(index, commune, one));
  if (contradicting !== undefined) throw disagreement(index, commune.name, [commune], contradicting);
  const ifPostalCode = index.otherCommunesAtPostalCode(term);
  const isConfirmed = beside.some(
    ({ kind, code }) => kind === 'postalCode' && commune.postalCodes.includes(code),
  );
  return isConfirmed || ifPostalCode.length === 0 ? place : { ...place, ifPostalCode };
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

function named(index: PlaceIndex, text: string, found: string, columns: readonly Beside[]): Place {
  const { name, beside, unread } = readWrittenPlace(text);
  const all = [...beside, ...columns];
  // Beside an INSEE code of its own, words in parentheses leave no doubt: « Abbeville (centre) ».
  const hasCode = columns.some(({ kind }) => kind === 'insee');
  const mayPassOver = hasCode ? !unread.some(isMalformed) : unread.length === 0;
  const place = (mayPassOver ? communeCalled(index, name, all, found) : null) ?? index.epciNamed(text);
  if (place !== undefined) return place;
  for (const one of all) {
    const isOfAnother = one.kind === 'code' || one.kind === 'insee';
    if (isOfAnother && index.communeWithCode(one.code) !== undefined)
      throw disagreement(index, name, [], one);
  }
  const wrong = unread.find(isMalformed);
  if (wrong !== undefined) throw malformed(index, wrong, wrong);
  throw new Problem('placeUnknown', { found });
}

function isMalformed(text: string): boolean {
  return readCode(text)?.kind === 'malformed';
}

/** The one commune that a name may mean, and with which all that stands beside it agrees; null where none is so called. */
function communeCalled(
  index: PlaceIndex,
  name: string,
  beside: readonly Beside[],
  found: string,
): CommunePlace | null {
  let called: readonly Commune[] = [];
  for (const places of index.communesCalled(name)) {
    const fitting = places.filter(({ commune }) =>
      beside.every((one) => agreesWithName(index, commune, one)),
    );
    const [first, second] = fitting;
    if (second !== undefined) throw homonym(found, fitting);
    if (first !== undefined) return byItsCode(index, first, beside);
    if (called.length === 0) called = places.map(({ commune }) => commune);
  }
  for (const one of called.length === 0 ? [] : beside) {
    const agreeing = called.filter((commune) => agreesWithName(index, commune, one));
    if (agreeing.length === 0) throw disagreement(index, name, called, one);
    called = agreeing;
  }
  return null;
}

/** A code wins where both were given. */
function byItsCode(index: PlaceIndex, place: CommunePlace, beside: readonly Beside[]): CommunePlace {
  const coded = beside.flatMap(({ kind, code }) =>
    kind === 'department' ? [] : (index.communeWithCode(code) ?? []),
  );
  return coded.find(({ commune }) => commune === place.commune) ?? place;
}

function homonym(found: string, places: readonly CommunePlace[]): Problem {
  return new Problem('placeHomonym', {
    found,
    candidates: places.map(({ commune }) => ({ code: commune.code, name: commune.name })),
  });
}
