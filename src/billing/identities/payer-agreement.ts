import type { PlaceIndex } from '../../engine/places/place-index';
import type { PayerIdentity } from '../model/payer';
import { canBeCalled, epciCalled, knownEpci } from './epci-register';
import { payerKey } from './name-keys';

/** What the first digits of a public body's SIREN tell of it; bodies made since 2013 begin with 20, whatever they are. */
export type BodyKind = 'commune' | 'department' | 'region' | 'group';

const KIND_OF_SIREN: ReadonlyMap<string, BodyKind> = new Map([
  ['21', 'commune'],
  ['22', 'department'],
  ['23', 'region'],
  ['24', 'group'],
  ['25', 'group'],
]);

const KIND_OF_NAME: readonly (readonly [RegExp, BodyKind])[] = [
  [/^commune /, 'commune'],
  [/^departement /, 'department'],
  [/^(?:region|conseil regional) /, 'region'],
  [/^(?:cc|ca|cu|sivos|sivom|sivu|sirs|sisco|syndicat|communaute) /, 'group'],
];

/** Why a SIRET cannot be that of a payer's name, as far as public registers and the digits tell. */
export type PayerDisagreement =
  /** It is that of an EPCI; null where the name says which EPCI it should be. */
  | { readonly siretBelongsTo: string | null; readonly expectedSiren: string | null; readonly kind: null }
  /** It is that of a body of another kind, or of a commune of another département. */
  | { readonly siretBelongsTo: null; readonly expectedSiren: null; readonly kind: BodyKind };

/** null where nothing tells that they disagree. */
export function payerDisagreement(
  { name, siret }: PayerIdentity,
  index: PlaceIndex,
): PayerDisagreement | null {
  if (siret === null) return null;
  const siren = siret.slice(0, 9);
  const owner = knownEpci(siren);
  if (owner !== null) {
    return canBeCalled(owner, name)
      ? null
      : { siretBelongsTo: owner.name, expectedSiren: epciCalled(name)?.siren ?? null, kind: null };
  }
  const called = epciCalled(name);
  if (called !== null) return { siretBelongsTo: null, expectedSiren: called.siren, kind: null };
  const kind = KIND_OF_SIREN.get(siren.slice(0, 2));
  if (kind === undefined) return null;
  const key = payerKey(name);
  const named = KIND_OF_NAME.find(([words]) => words.test(key))?.[1] ?? null;
  const isOfKind = named === null || named === kind;
  return isOfKind && !(kind === 'commune' && isOfAnotherDepartment(siren, key, index))
    ? null
    : { siretBelongsTo: null, expectedSiren: null, kind };
}

/** A commune's SIREN tells its département after 21. */
function isOfAnotherDepartment(siren: string, key: string, index: PlaceIndex): boolean {
  const communes = key.startsWith('commune ') ? index.communesNamed(key.slice('commune '.length)) : [];
  return communes.length > 0 && !communes.some(({ commune }) => siren.startsWith(`21${commune.department}`));
}
