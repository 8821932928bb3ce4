import { COMMUNES } from '../../tariffs/communes';
import { PlaceIndex } from './place-index';

/** The communes and EPCI that ship with the product. */
export const placeIndex = new PlaceIndex(COMMUNES);
