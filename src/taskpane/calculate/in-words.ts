import { withoutSuffix } from '../../engine/places/epci-name';
import type { Place } from '../../engine/places/place';
import { departmentInWords } from '../../engine/places/departments';
import type { PlaceRate } from './search/place-rate';
import type { CalculateWords } from './words';
import type { HitGroup } from './search/place-search';

/**
 * The one way of writing a place that both the field and the formula hold: it is readable, and it cannot be taken for
 * another place, as a bare name or a bare code can: `Péronne (80620)`.
 */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'label':
      return place.category;
    case 'commune':
      return `${place.commune.name} (${place.commune.code})`;
    case 'epci':
      return withoutSuffix(place.epci.name);
    case 'elsewhere':
      return place.code;
  }
}

/** `membre · 7,40 €`; without the category where that is what the place is called. */
export function rateInWords(rate: PlaceRate, withCategory: boolean, words: CalculateWords): string {
  switch (rate.kind) {
    case 'byCommune':
      return words.byCommune;
    case 'byCode':
      return words.byCode;
    case 'byYear':
      return words.byYear;
    case 'unread':
      return words.membershipUnread;
    case 'one': {
      const price = rate.rate ?? words.noRate;
      return withCategory ? `${rate.category} · ${price}` : price;
    }
  }
}

/**
 * What the field says of the place that it holds.
 *
 * @param named whether it names the place too, which a cell's code does not
 */
export function placeHint(place: Place, rate: PlaceRate, named: boolean, words: CalculateWords): string {
  const category = rate.kind === 'one' ? rate.category : rateInWords(rate, true, words);
  switch (place.kind) {
    case 'label':
      return words.meanings[place.category];
    case 'commune': {
      const { name, code, department, epci } = place.commune;
      const lies = [withoutSuffix(epci.name), departmentInWords(department), category];
      return [...(named ? [`${name} (${code})`] : []), ...lies].join(' · ');
    }
    case 'epci':
      return [...(named ? [withoutSuffix(place.epci.name)] : []), `SIREN ${place.epci.siren}`, category].join(
        ' · ',
      );
    case 'elsewhere':
      return category;
  }
}

/** The heading of a group of hits, which says how many of them are shown where that is not all. */
export function headingInWords({ heading, hits, more }: HitGroup, { headings }: CalculateWords): string {
  const words = plainHeading(heading, headings);
  return more === 0 ? words : headings.firstOf(words, hits.length, hits.length + more);
}

function plainHeading(heading: HitGroup['heading'], words: CalculateWords['headings']): string {
  switch (heading.kind) {
    case 'inseeCode':
    case 'postalCode':
      return words[heading.kind](heading.code);
    case 'communesOf':
      return words.communesOf(heading.epci);
    default:
      return words[heading.kind];
  }
}
