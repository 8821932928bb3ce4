import { answerOrProblem } from '../../engine/attempt';
import { shown } from '../../kit/cells/cell';
import { codeInDoubt } from '../../engine/places/category';
import type { CommunePlace, ElsewherePlace, Place } from '../../engine/places/place';
import type { PlaceIndex } from '../../engine/places/place-index';
import { resolvePlace } from '../../engine/places/resolve-place';
import { readCode } from '../../engine/places/written-code';
import { readWrittenPlace, type Beside } from '../../engine/places/written-place';
import { isProblem, isProblemOf, type Problem } from '../../engine/problem';
import type { Commune } from '../../tariffs/communes';
import type { Field } from '../model/field';
import type { Remedy } from '../model/finding';
import type { SourceRow } from '../rows/source-row';
import { besideCommune } from './beside-commune';
import { candidates, nearCommunes } from './candidates';

/** Where a school stands. An INSEE code of elsewhere is a place too: that it has no tariff is said when it is priced. */
export type SchoolPlace = CommunePlace | ElsewherePlace;

const BOTH: readonly Field[] = ['insee', 'commune'];
const CONTRADICTING: readonly Field[] = ['insee', 'commune', 'department', 'postalCode'];

/**
 * The commune of a row by all that it says of it (INSEE code, name, département, postal code), which must agree; never a
 * guess. What ENT.TERRITOIRE refuses of a cell is refused here.
 *
 * @returns null where there is none, which is then reported
 */
export function communeOf(row: SourceRow): SchoolPlace | null {
  const chosen = chosenCommune(row);
  if (chosen !== null) return chosen;
  const beside = besideCommune(row);
  if (beside === null) return null;
  const code = row.text('insee');
  const name = row.text('commune');
  if (name !== null) {
    return code === null ? byText(row, name, beside, 'commune') : byBoth(row, code, name, beside);
  }
  if (code !== null) return byText(row, code, beside, 'insee');
  if (row.isMissing('insee') && row.isMissing('commune')) reportMissing(row, beside);
  return null;
}

/** Whether nothing but its name tells a commune from its namesakes elsewhere in France. */
export function isKnownByNameAlone(row: SourceRow, place: CommunePlace): boolean {
  if (place.foundBy === 'code' || place.foundBy === 'formerCode' || chosenCode(row) !== undefined)
    return false;
  const besideName = readWrittenPlace(row.text('commune') ?? '').beside;
  return besideName.length === 0 && row.isMissing('department') && row.isMissing('postalCode');
}

function chosenCode(row: SourceRow) {
  return row.reading.decisions.commune(row.ref.id);
}

function chosenCommune(row: SourceRow): CommunePlace | null {
  const { decisions, index } = row.reading;
  const decision = chosenCode(row);
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

/** A cell alone, with what the columns of départements and postal codes say. */
function byText(
  row: SourceRow,
  text: string,
  beside: readonly Beside[],
  field: 'insee' | 'commune',
): SchoolPlace | null {
  const place = resolved(row, text, beside);
  if (!isProblem(place)) {
    if (place.kind === 'elsewhere') return place;
    if (place.kind === 'commune') return withoutDoubt(row, place, field);
  }
  const isCode = field === 'insee' || /^\d{4,5}$/.test(text);
  if (isProblem(place) && refuseContradiction(row, place, field)) return null;
  if (isCode) refuseCode(row, text, field, isProblem(place) ? place : null);
  else refuseName(row, text, isProblem(place) ? place : null);
  return null;
}

function byBoth(row: SourceRow, code: string, name: string, beside: readonly Beside[]): SchoolPlace | null {
  const { index } = row.reading;
  const written = readCode(code);
  const insee = written?.kind === 'insee' ? written.code : null;
  const place = insee === null ? null : resolved(row, name, [{ kind: 'insee', code: insee }, ...beside]);
  if (place !== null && !isProblem(place) && place.kind === 'commune') {
    return withoutDoubt(row, place, 'insee');
  }
  if (place !== null && isProblem(place) && place.code !== 'placeNameAndCodeDisagree') {
    // Nothing tells whether the commune of a code of elsewhere bears the name, unless one of here does.
    const elsewhere = place.code === 'placeUnknown' ? resolved(row, code, []) : place;
    if (!isProblem(elsewhere) && elsewhere.kind === 'elsewhere') return elsewhere;
    if (refuseContradiction(row, place, 'commune')) return null;
  }
  refuseDisagreement(
    row,
    { code, name },
    insee === null ? undefined : index.communeWithCode(insee)?.commune,
    'insee',
  );
  return null;
}

/**
 * A code without a name may be a postal code, which is often another commune's INSEE code. It is an error where the
 * two would not pay the same, or not by the same payer.
 */
function withoutDoubt(row: SourceRow, place: CommunePlace, field: Field): CommunePlace | null {
  const { book, options } = row.reading;
  const doubt = codeInDoubt(place, book.members, options.schoolYear);
  if (doubt === null) return place;
  const { ifPostalCode = [], ...confirmed } = place;
  const changesBill = row.text('payer') === null || doubt.decidesCategory;
  const remedies: readonly Remedy[] = [
    { kind: 'accept', about: place.term },
    { kind: 'chooseCommune', candidates: candidates([place.commune, ...ifPostalCode]) },
    { kind: 'setAside' },
  ];
  const accepted = row.note(
    'couldBePostalCode',
    { problem: doubt.problem },
    { field, remedies, severity: changesBill ? 'error' : 'warning' },
  );
  return changesBill && !accepted ? null : confirmed;
}

/** What the columns of départements and postal codes say, or the cell beside its name, against that name. */
function refuseContradiction(row: SourceRow, problem: Problem, field: Field): boolean {
  const { index } = row.reading;
  if (
    !isProblemOf(problem, 'placeDepartmentDisagrees') &&
    !isProblemOf(problem, 'placePostalCodeDisagrees')
  ) {
    return false;
  }
  const communes = candidates(known(index, problem.details.communes));
  const fields = CONTRADICTING.filter((one) => row.hasColumn(one));
  row.note(
    'placeContradicted',
    { problem },
    { field, remedies: [...toChoose(communes), { kind: 'correct', fields }, { kind: 'setAside' }] },
  );
  return true;
}

function refuseCode(row: SourceRow, code: string, field: Field, problem: Problem | null): void {
  const found = shown(code);
  const served = candidates(row.reading.index.otherCommunesAtPostalCode(code));
  if (problem !== null && served.length > 0) {
    row.note(
      'postalCodeForInsee',
      { code: found, codeBelongsTo: null, candidates: served },
      { field, remedies: [...toChoose(served), ...toCorrect()] },
    );
  } else {
    const isUnknown = problem?.code === 'placeCodeUnknown';
    row.note(isUnknown ? 'codeUnknown' : 'codeMalformed', { found }, { field, remedies: toCorrect() });
  }
}

function refuseName(row: SourceRow, name: string, problem: Problem | null): void {
  const { index } = row.reading;
  const found = shown(name);
  if (isProblemOf(problem, 'placeHomonym')) {
    const homonyms = candidates(known(index, problem.details.candidates));
    row.note(
      'communeHomonym',
      { found, candidates: homonyms },
      { field: 'commune', remedies: [...toChoose(homonyms), ...toCorrect()] },
    );
  } else if (isProblemOf(problem, 'placeNameAndCodeDisagree')) {
    const { code } = problem.details;
    refuseDisagreement(
      row,
      { code, name: problem.details.name },
      index.communeWithCode(code)?.commune,
      'commune',
    );
  } else {
    const near = candidates(nearCommunes(name));
    row.note(
      'communeUnknown',
      { found, candidates: near },
      { field: 'commune', remedies: [...toChoose(near), ...toCorrect()] },
    );
  }
}

function refuseDisagreement(
  row: SourceRow,
  written: { readonly code: string; readonly name: string },
  ofCode: Commune | undefined,
  field: Field,
): void {
  const named = communesNamed(row, readWrittenPlace(written.name).name);
  const code = shown(written.code);
  const codeBelongsTo = ofCode?.name ?? null;
  const served = named.filter(({ postalCodes }) => postalCodes.includes(written.code.padStart(5, '0')));
  const choice = candidates([
    ...(served.length > 0 ? served : named),
    ...(ofCode === undefined ? [] : [ofCode]),
  ]);
  const options = { field, remedies: [...toChoose(choice), ...toCorrect()] } as const;
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

/** A postal code alone offers its communes; it chooses none, since the list may lack some. */
function reportMissing(row: SourceRow, beside: readonly Beside[]): void {
  const served = beside.flatMap(({ kind, code }) =>
    kind === 'postalCode' ? row.reading.index.otherCommunesAtPostalCode(code) : [],
  );
  row.note(
    'communeMissing',
    {},
    { field: communeField(row), remedies: [...toChoose(candidates(served)), ...toCorrect()] },
  );
}

/** The communes that a name may mean, whatever stands beside it. */
function communesNamed(row: SourceRow, name: string): readonly Commune[] {
  const place = resolved(row, name, []);
  if (isProblemOf(place, 'placeHomonym')) return known(row.reading.index, place.details.candidates);
  return isProblem(place) || place.kind !== 'commune' ? [] : [place.commune];
}

function known(index: PlaceIndex, named: readonly { readonly code: string }[]): readonly Commune[] {
  return named.flatMap(({ code }) => index.communeWithCode(code)?.commune ?? []);
}

function resolved(row: SourceRow, text: string, beside: readonly Beside[]): Place | Problem {
  return answerOrProblem(() => resolvePlace(row.reading.index, text, beside));
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
