import type { TariffBook } from '../../engine/book/tariff-book';
import { contributionOf, type Contribution } from '../../engine/contribution/contribution';
import { explainContribution } from '../../engine/contribution/explain-contribution';
import type { Explanation } from '../../engine/explanation';
import type { Decimal } from '../../kit/money/decimal';
import type { Place } from '../../engine/places/place';
import type { PlaceIndex } from '../../engine/places/place-index';
import type { Problem } from '../../engine/problem';
import type { SchoolYear } from '../../tariffs/model';
import { ARGUMENTS, type Argument, type Entries } from './entries';
import { readPlace, readPupils, readYear, type Reading } from './read-entry';
import { attempt } from '../../engine/attempt';

/** What the three entries turn out to be. */
export interface Readings {
  readonly pupils: Reading<Decimal>;
  readonly place: Reading<Place>;
  readonly year: Reading<SchoolYear>;
}

/** What the readings together come to. */
export type Outcome =
  /** Something is missing, unfinished, or refused in its own field. */
  | { readonly kind: 'waiting'; readonly missing: readonly Argument[] }
  /** The question is sound, and no act answers it. */
  | { readonly kind: 'unpriced'; readonly problem: Problem }
  | { readonly kind: 'priced'; readonly contribution: Contribution; readonly explanation: Explanation };

/** @param names how the fields are called, for the messages */
export function readEntries(
  entries: Entries,
  index: PlaceIndex,
  names: Readonly<Record<Argument, string>>,
): Readings {
  return {
    pupils: readPupils(entries.pupils, names.pupils),
    place: readPlace(entries.place, names.place, index),
    year: readYear(entries.year, names.year),
  };
}

export function outcomeOf(readings: Readings, book: TariffBook): Outcome {
  const { pupils, place, year } = readings;
  if (pupils.kind !== 'found' || place.kind !== 'found' || year.kind !== 'found') {
    return {
      kind: 'waiting',
      missing: ARGUMENTS.filter((argument) => readings[argument].kind === 'missing'),
    };
  }
  const priced = attempt(() => {
    const contribution = contributionOf(book, pupils.value, place.value, year.value);
    return { contribution, explanation: explainContribution(book, contribution) };
  });
  if (priced.kind === 'refused') return { kind: 'unpriced', problem: priced.problem };
  return { kind: 'priced', ...priced.value };
}
