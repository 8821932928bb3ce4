import type { CommunePlace, EpciPlace, LabelPlace } from '../../../engine/places/place';

/** A place that the search offers. */
export interface PlaceHit {
  readonly place: LabelPlace | CommunePlace | EpciPlace;
  /** The former name or code that the search matched; null where it matched what the place is called today. */
  readonly former: string | null;
}

/** Hits under one heading. */
export interface HitGroup {
  readonly heading: Heading;
  readonly hits: readonly PlaceHit[];
  /** How many more there are than those listed. */
  readonly more: number;
}

export type Heading =
  | { readonly kind: 'categories' | 'communes' | 'epcis' }
  /** Communes by the INSEE code that was typed, or its beginning. */
  | { readonly kind: 'inseeCode'; readonly code: string }
  /** Communes that share the postal code that was typed. */
  | { readonly kind: 'postalCode'; readonly code: string }
  /** Communes of the EPCI that was named, whose communes do not all pay the same rate. */
  | { readonly kind: 'communesOf'; readonly epci: string };
