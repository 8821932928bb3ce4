import type { Commune } from '../../tariffs/communes';
import { Problem } from '../problem';
import type { PlaceIndex } from './place-index';
import type { Beside } from './written-place';

/** Whether a commune that was named may be the one that something beside its name speaks of. */
export function agreesWithName(index: PlaceIndex, commune: Commune, { kind, code }: Beside): boolean {
  if (kind === 'department') return commune.department === code;
  if (index.communeWithCode(code)?.commune === commune) return true;
  switch (kind) {
    case 'insee':
      return false;
    case 'code':
      return commune.postalCodes.includes(code);
    case 'postalCode':
      return mayBePostalCode(index, commune, code);
  }
}

/** The same of a commune that was given by its INSEE code alone: that code is no postal code of its own. */
export function agreesWithCode(index: PlaceIndex, commune: Commune, beside: Beside): boolean {
  return beside.kind === 'postalCode'
    ? mayBePostalCode(index, commune, beside.code)
    : agreesWithName(index, commune, beside);
}

/** A postal code of the commune, or one that no list has and that may be its CEDEX: 80203 of Péronne (80200). */
function mayBePostalCode(index: PlaceIndex, commune: Commune, code: string): boolean {
  if (commune.postalCodes.includes(code)) return true;
  if (!code.startsWith(commune.department) || index.otherCommunesAtPostalCode(code).length > 0) return false;
  const isNear = commune.postalCodes.some((own) => own.slice(0, 3) === code.slice(0, 3));
  return isNear || index.communeWithCode(code) === undefined;
}

/** What is said where no commune of a name agrees with what stands beside it. */
export function disagreement(
  index: PlaceIndex,
  name: string,
  communes: readonly Commune[],
  { kind, code }: Beside,
): Problem {
  const named = communes.map((commune) => ({ code: commune.code, name: commune.name }));
  switch (kind) {
    case 'department':
      return new Problem('placeDepartmentDisagrees', { name, department: code, communes: named });
    case 'postalCode':
      return new Problem('placePostalCodeDisagrees', { name, postalCode: code, communes: named });
    case 'insee':
    case 'code': {
      const codeBelongsTo = index.communeWithCode(code)?.commune.name ?? null;
      return new Problem('placeNameAndCodeDisagree', { name, code, codeBelongsTo });
    }
  }
}
