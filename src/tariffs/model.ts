/** What the tariff files hold: its types, inferred from the schema that validates them. */
export type * from '../engine/book/schema';
