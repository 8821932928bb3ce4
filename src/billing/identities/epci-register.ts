import { epciNameKey, withoutSuffix } from '../../engine/places/epci-name';
import { textKey } from '../../kit/text-key';
import { COMMUNES } from '../../tariffs/communes';
import { NPDC_EPCIS } from '../../tariffs/npdc-epcis';

/** An EPCI of the Somme, of its neighbours, of Nord or of Pas-de-Calais. */
export interface KnownEpci {
  readonly siren: string;
  readonly name: string;
}

const BY_SIREN = new Map<string, KnownEpci>(
  [...NPDC_EPCIS, ...COMMUNES.map(({ epci }) => epci)].map(({ siren, name }) => [
    siren,
    { siren, name: withoutSuffix(name) },
  ]),
);
const BY_NAME = new Map(
  [...NPDC_EPCIS, ...COMMUNES.map(({ epci }) => epci)].flatMap(({ siren, name }) =>
    [name, withoutSuffix(name)].map((one) => [epciNameKey(one), siren] as const),
  ),
);

export function knownEpci(siren: string): KnownEpci | null {
  return BY_SIREN.get(siren) ?? null;
}

/** The EPCI of that name, with or without its legal form, its small words and its suffix in parentheses. */
export function epciCalled(name: string): KnownEpci | null {
  const siren = BY_NAME.get(epciNameKey(name));
  return siren === undefined ? null : knownEpci(siren);
}

/** Words that many EPCI bear. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  'agglo agglomeration communaute communes est et grand metropole nord ouest pays region sud territoire val vallee'.split(
    ' ',
  ),
);

/**
 * Whether a name can be that of an EPCI: its own, shortened or lengthened, or its initials. `Béthune-Bruay` and
 * `CABBALR` can be CA de Béthune-Bruay, Artois-Lys Romane; `CC du Vimeu` cannot.
 */
export function canBeCalled(epci: KnownEpci, name: string): boolean {
  const called = epciCalled(name);
  if (called !== null) return called.siren === epci.siren;
  const [own, written] = [epciNameKey(epci.name), epciNameKey(name)].map((key) => key.split(' '));
  if (own === undefined || written === undefined) return false;
  if (isInitials(textKey(name), epci.name)) return true;
  const [fewer, more] = own.length < written.length ? [own, written] : [written, own];
  return (
    fewer.every((word) => more.includes(word)) &&
    fewer.some((word) => word !== '' && !COMMON_WORDS.has(word) && !/^\d+$/.test(word))
  );
}

/** `CAPSO`, `MEL`, `C.C.P.L.`: with or without the letters of the legal form. */
function isInitials(key: string, name: string): boolean {
  const letters = key.replace(/[^a-z0-9]/g, '');
  const initials = epciNameKey(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  const form = /^(c[acu]) /.exec(textKey(name))?.[1] ?? '';
  return letters.length > 1 && [initials, `${form}${initials}`].includes(letters);
}
