import { withoutSuffix } from '../../engine/places/epci-name';
import type { Place } from '../../engine/places/place';

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
