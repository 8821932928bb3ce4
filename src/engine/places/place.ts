import type { Commune, Epci } from '../../tariffs/communes';
import type { Category } from '../../tariffs/model';

/** What a reader may write where a territoire or a lieu is asked for. */
export type Place = LabelPlace | CommunePlace | EpciPlace | ElsewherePlace;

/** One of the four categories by its label. */
export interface LabelPlace {
  readonly kind: 'label';
  readonly category: Category;
}

/** A commune of one of the EPCI that touch the Somme, and what recognised it. */
export interface CommunePlace {
  readonly kind: 'commune';
  readonly commune: Commune;
  readonly foundBy: 'code' | 'formerCode' | 'name' | 'formerName';
  /** That code or name as the index writes it: "80830", "Yaucourt-Bussus". A code wins where both were given. */
  readonly term: string;
  /** Of a bare code, which nothing beside it confirms: the other communes that it would mean as a postal code. */
  readonly ifPostalCode?: readonly Commune[];
}

/** A whole EPCI with its communes. */
export interface EpciPlace {
  readonly kind: 'epci';
  readonly epci: Epci;
  readonly communes: readonly Commune[];
}

/** A well-formed INSEE code of a commune outside these EPCI: nothing tells whether the commune exists. */
export interface ElsewherePlace {
  readonly kind: 'elsewhere';
  readonly code: string;
}
