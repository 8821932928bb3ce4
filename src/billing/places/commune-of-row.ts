import { categoryOf } from '../../engine/places/category';
import type { CommunePlace, ElsewherePlace, Place } from '../../engine/places/place';
import { resolvePlace } from '../../engine/places/resolve-place';
import { isProblem, type Problem } from '../../engine/problem';
import { shown } from '../../engine/reading/shown';
import type { Commune } from '../../tariffs/communes';
import type { Field } from '../model/field';
import type { Remedy } from '../model/finding';
import type { SourceRow } from '../rows/source-row';
import { candidates, communesNamed, nearCommunes } from './candidates';
import { bears } from './same-commune';

/** Where a school stands. An INSEE code of elsewhere is a place too: that it has no tariff is said when it is priced. */
export type SchoolPlace = CommunePlace | ElsewherePlace;

const BOTH: readonly Field[] = ['insee', 'commune'];

/**
 * The commune of a row by its INSEE code, its name, or both, which must agree; never a guess.
 *
 * @returns null where there is none, which is then reported
 */
export function communeOf(row: SourceRow): SchoolPlace | null {
  const chosen = chosenCommune(row);
  if (chosen !== null) return chosen;
  const code = row.text('insee');
  const name = row.text('commune');
  if (code !== null) return name === null ? byCode(row, code, 'insee') : byBoth(row, code, name);
  if (name !== null) return /^\d{4,5}$/.test(name) ? byCode(row, name, 'commune') : byName(row, name);
  if (row.isMissing('insee') && row.isMissing('commune')) {
    row.note('communeMissing', {}, { field: communeField(row), remedies: toCorrect() });
  }
  return null;
}

function chosenCommune(row: SourceRow): CommunePlace | null {
  const { decisions, index } = row.reading;
  const decision = decisions.commune(row.ref.id);
  if (decision === undefined) return null;
  const place = index.communeWithCode(decision.insee);
  if (place === undefined) return null;
  const found = [row.text('insee'), row.text('commune')].filter((text) => text !== null).join(' ');
  decisions.apply({
    decision,
    rowNumber: row.ref.number,
    subject: row.subject,
    found: found === '' ? null : shown(found),
  });
  return place;
}

function byCode(row: SourceRow, code: string, field: Field): SchoolPlace | null {
  const place = resolved(row, code);
  if (isProblem(place)) return refuseCode(row, code, field, place);
  switch (place.kind) {
    case 'elsewhere':
      return place;
    case 'commune':
      return isDoubtfulPostalCode(row, place, code, field) ? null : place;
    case 'label':
    case 'epci':
      row.note('codeMalformed', { found: shown(code) }, { field, remedies: toCorrect() });
      return null;
  }
}

function refuseCode(row: SourceRow, code: string, field: Field, problem: Problem): null {
  const found = shown(code);
  const served = row.reading.index.otherCommunesAtPostalCode(code);
  if (served.length > 0) {
    row.note(
      'postalCodeForInsee',
      { code: found, codeBelongsTo: null, candidates: candidates(served) },
      { field, remedies: [{ kind: 'chooseCommune', candidates: candidates(served) }, ...toCorrect()] },
    );
  } else if (problem.code === 'placeCodeUnknown') {
    row.note('codeUnknown', { found }, { field, remedies: toCorrect() });
  } else {
    row.note('codeMalformed', { found }, { field, remedies: toCorrect() });
  }
  return null;
}

/**
 * A code without a name may be a postal code, which is often another commune's INSEE code. It is an error where the
 * two would not pay the same, or not by the same payer.
 */
function isDoubtfulPostalCode(row: SourceRow, place: CommunePlace, code: string, field: Field): boolean {
  const others = row.reading.index.otherCommunesAtPostalCode(place.term);
  if (others.length === 0) return false;
  const named = candidates([place.commune, ...others]);
  const changesBill = row.text('payer') === null || others.some((other) => paysOtherwise(row, place, other));
  const remedies: readonly Remedy[] = [
    { kind: 'accept', about: place.term },
    { kind: 'chooseCommune', candidates: named },
    { kind: 'setAside' },
  ];
  const accepted = row.note(
    'couldBePostalCode',
    { code: shown(code), name: place.commune.name, candidates: candidates(others) },
    { field, remedies, severity: changesBill ? 'error' : 'warning' },
  );
  return changesBill && !accepted;
}

function paysOtherwise(row: SourceRow, place: CommunePlace, commune: Commune): boolean {
  const { book, options } = row.reading;
  const other: CommunePlace = { kind: 'commune', commune, foundBy: 'code', term: commune.code };
  try {
    const category = (one: Place) => categoryOf(one, book.members, options.schoolYear);
    return category(place) !== category(other);
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return true;
  }
}

function byName(row: SourceRow, name: string): SchoolPlace | null {
  const named = communesNamed(row.reading.index, name);
  const place = named.length === 1 ? named[0] : resolved(row, name);
  if (place !== undefined && !isProblem(place) && (place.kind === 'commune' || place.kind === 'elsewhere')) {
    return place;
  }
  const found = shown(name);
  if (named.length > 1) {
    const homonyms = candidates(named.map(({ commune }) => commune));
    row.note(
      'communeHomonym',
      { found, candidates: homonyms },
      { field: 'commune', remedies: [{ kind: 'chooseCommune', candidates: homonyms }, ...toCorrect()] },
    );
    return null;
  }
  const near = candidates(nearCommunes(name));
  row.note(
    'communeUnknown',
    { found, candidates: near },
    { field: 'commune', remedies: [...toChoose(near), ...toCorrect()] },
  );
  return null;
}

function byBoth(row: SourceRow, code: string, name: string): SchoolPlace | null {
  const { index } = row.reading;
  const place = resolved(row, code);
  const named = communesNamed(index, name);
  if (!isProblem(place)) {
    if (place.kind === 'commune' && bears(place, name)) return place;
    // Nothing tells whether the commune of a code of elsewhere bears the name, unless one of here does.
    if (place.kind === 'elsewhere' && named.length === 0) return place;
  }
  refuseDisagreement(
    row,
    { code, name },
    isProblem(place) ? null : place,
    named.map(({ commune }) => commune),
  );
  return null;
}

function refuseDisagreement(
  row: SourceRow,
  written: { readonly code: string; readonly name: string },
  place: Place | null,
  named: readonly Commune[],
): void {
  const ofCode = place?.kind === 'commune' ? place.commune : null;
  const code = shown(written.code);
  const codeBelongsTo = ofCode?.name ?? null;
  const served = named.filter(({ postalCodes }) => postalCodes.includes(written.code.padStart(5, '0')));
  const choice = candidates([...(served.length > 0 ? served : named), ...(ofCode === null ? [] : [ofCode])]);
  const options = { field: 'insee', remedies: [...toChoose(choice), ...toCorrect()] } as const;
  if (served.length > 0) {
    row.note('postalCodeForInsee', { code, codeBelongsTo, candidates: candidates(served) }, options);
  } else {
    row.note(
      'codeAndNameDisagree',
      { name: shown(written.name), code, codeBelongsTo, candidates: choice },
      options,
    );
  }
}

function resolved(row: SourceRow, text: string): Place | Problem {
  try {
    return resolvePlace(row.reading.index, text);
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    return thrown;
  }
}

function toChoose(communes: ReturnType<typeof candidates>): readonly Remedy[] {
  return communes.length === 0 ? [] : [{ kind: 'chooseCommune', candidates: communes }];
}

function toCorrect(): readonly Remedy[] {
  return [{ kind: 'correct', fields: BOTH }, { kind: 'setAside' }];
}

function communeField(row: SourceRow): Field {
  return row.hasColumn('insee') ? 'insee' : 'commune';
}
