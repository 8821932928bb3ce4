import type { Language } from '../../kit/messages';
import type { Place } from '../../engine/places/place';
import type { CodeInDoubt } from '../../engine/places/category';
import type { Problem } from '../../engine/problem';
import { problemSentence } from '../words/typography';
import type { Entry } from './entries';
import type { PostalCode } from './postal-code';
import type { Reading } from './read-entry';
import type { CalculateWords } from './words';

/** What is said against a place that was given, or about it. */
export interface PlaceRemark {
  readonly state: 'error' | 'warning';
  readonly text: string;
  /** The name of the way to the list that settles it; null where the list does not. */
  readonly toList: string | null;
}

/** What the remark on a place depends on. */
interface Circumstances {
  /** What is asked of a bare code that is also a postal code. */
  readonly doubtOf: (place: Place) => CodeInDoubt | null;
  /** How many places the list offers for what is typed. */
  readonly hits: number;
  readonly words: CalculateWords;
  readonly language: Language;
}

export function placeRemark(
  entry: Entry,
  reading: Reading<Place>,
  circumstances: Circumstances,
): PlaceRemark | null {
  switch (reading.kind) {
    case 'missing':
    case 'unfinished':
      return null;
    case 'postalCode':
      return typedPostalCode(reading.postalCode, circumstances);
    case 'refused':
      return refusal(entry, reading.problem, circumstances);
    case 'found':
      return postalCodeInCell(reading.value, circumstances);
  }
}

function typedPostalCode(postalCode: PostalCode, { doubtOf, words, language }: Circumstances): PlaceRemark {
  const { code, communes, insee } = postalCode;
  const doubt = insee === null ? null : doubtOf(insee);
  const text =
    doubt === null ? words.postalCode(code, communes.length) : problemSentence(doubt.problem, language);
  return { state: 'warning', text, toList: words.chooseCommune };
}

function refusal(entry: Entry, problem: Problem, { hits, words, language }: Circumstances): PlaceRemark {
  const text = problemSentence(problem, language);
  if (entry.kind === 'cell') return { state: 'error', text, toList: null };
  // Beside the list, two lines are enough; more would move the next field from under the pointer.
  if (problem.code === 'placeHomonym' && hits > 0) {
    return { state: 'error', text: words.namesakes(entry.text.trim()), toList: words.chooseCommune };
  }
  if (problem.code === 'placeUnknown' && hits === 0) {
    return { state: 'error', text: words.unknownPlace(entry.text.trim()), toList: null };
  }
  if (problem.code === 'placeUnknown' && hits > 0) {
    return { state: 'warning', text: words.incompletePlace(entry.text.trim(), hits), toList: words.seeHits };
  }
  return { state: 'error', text, toList: hits > 0 ? words.chooseCommune : null };
}

/**
 * A cell is read as the function reads it; that its code may be a postal code is said, for the user to judge. Where that
 * decides the category nothing answers, and the result says so.
 */
function postalCodeInCell(place: Place, { doubtOf, words }: Circumstances): PlaceRemark | null {
  if (place.kind !== 'commune' || doubtOf(place)?.decidesCategory !== false) return null;
  const communes = (place.ifPostalCode ?? []).map(({ name }) => name);
  const text = words.postalCodeInCell(place.term, place.commune.name, communes);
  return { state: 'warning', text, toList: null };
}
