import { withoutSuffix } from './epci-name';
import type { Place } from './place';

/** A place as a sentence names it, in French: `Abbeville, 80001, CA de la Baie de Somme`. */
export function placeInWords(place: Place): string {
  switch (place.kind) {
    case 'label':
      return place.category;
    case 'commune':
      return `${place.commune.name}, ${place.commune.code}, ${withoutSuffix(place.commune.epci.name)}`;
    case 'epci':
      return `${withoutSuffix(place.epci.name)}, ${place.epci.siren}`;
    case 'elsewhere':
      return `commune ${place.code}`;
  }
}
