/** Who owes, as a line states it (redevable). */
export interface PayerIdentity {
  readonly name: string;
  readonly siret: string | null;
}

/** A payer told from the others: by its SIRET or, failing it, by its name without case or accents. */
export interface Payer extends PayerIdentity {
  readonly id: string;
}
