import type { Answer } from '../../engine/attempt';
import type { PostalCode } from './postal-code';

/** What an entry turns out to be. */
export type Reading<T> =
  | Answer<T>
  | { readonly kind: 'missing' }
  /** Still being typed. */
  | { readonly kind: 'unfinished' }
  /** A code that is, or could be, a postal code: only the user knows which commune is meant. */
  | { readonly kind: 'postalCode'; readonly postalCode: PostalCode };
