import { payerKey } from '../identities/name-keys';
import type { Payer, PayerIdentity } from '../model/payer';

/** The payers of a run, told apart: those that bear one SIRET are one, and a name without SIRET joins its only one. */
export class PayerNames {
  /** By name, the SIRET that it is seen with; both in the order in which they are met. */
  private readonly siretsOf = new Map<string, Set<string>>();
  /** By SIRET, the names that it is seen with, as first written. */
  private readonly namesOf = new Map<string, Map<string, string>>();
  private readonly nameAsWritten = new Map<string, string>();

  add({ name, siret }: PayerIdentity): void {
    const key = payerKey(name);
    if (!this.nameAsWritten.has(key)) this.nameAsWritten.set(key, name);
    const sirets = this.siretsOf.get(key) ?? new Set();
    this.siretsOf.set(key, sirets);
    if (siret === null) return;
    sirets.add(siret);
    const names = this.namesOf.get(siret) ?? new Map<string, string>();
    this.namesOf.set(siret, names);
    if (!names.has(key)) names.set(key, name);
  }

  /** The SIRET of a name. */
  sirets(name: string): readonly string[] {
    return [...(this.siretsOf.get(payerKey(name)) ?? [])];
  }

  /** The names of a SIRET, as first written. */
  names(siret: string): readonly string[] {
    return [...(this.namesOf.get(siret)?.values() ?? [])];
  }

  /** The payer that an identity stands for; a name with several SIRET and none given is a payer of its own. */
  payer({ name, siret: given }: PayerIdentity): Payer {
    const sirets = this.sirets(name);
    const siret = given ?? (sirets.length === 1 ? (sirets[0] ?? null) : null);
    if (siret !== null) return { id: `siret:${siret}`, name: this.names(siret)[0] ?? name, siret };
    const key = payerKey(name);
    return { id: `name:${key}`, name: this.nameAsWritten.get(key) ?? name, siret: null };
  }
}
