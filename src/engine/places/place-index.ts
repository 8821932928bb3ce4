import type { Commune, Epci } from '../../tariffs/communes';
import { textKey } from '../../kit/text-key';
import { epciNameKey, withoutSuffix } from './epci-name';
import { looseKeys } from './loose-name';
import type { CommunePlace, EpciPlace } from './place';

/** The communes and EPCI that touch the Somme, under everything that they are called. To be built once. */
export class PlaceIndex {
  private readonly codes = new Map<string, CommunePlace>();
  private readonly names = new Map<string, CommunePlace[]>();
  private readonly formerNames = new Map<string, CommunePlace[]>();
  /** Built when a name is first not found as it stands. */
  private looseNames: Map<string, CommunePlace[]> | null = null;
  private readonly postalCodes = new Map<string, Commune[]>();
  private readonly sirens = new Map<string, EpciPlace>();
  private readonly epciNames = new Map<string, EpciPlace>();

  /** @param communes sorted by INSEE code, the order in which homonyms are listed */
  constructor(communes: readonly Commune[]) {
    const communesByEpci = new Map<Epci, Commune[]>();
    for (const commune of communes) {
      for (const term of commune.formerCodes) {
        this.codes.set(term, { kind: 'commune', commune, foundBy: 'formerCode', term });
      }
      for (const term of commune.formerNames) {
        add(this.formerNames, textKey(term), { kind: 'commune', commune, foundBy: 'formerName', term });
      }
      add(this.names, textKey(commune.name), {
        kind: 'commune',
        commune,
        foundBy: 'name',
        term: commune.name,
      });
      for (const postalCode of commune.postalCodes) add(this.postalCodes, postalCode, commune);
      add(communesByEpci, commune.epci, commune);
    }
    // In a pass of its own: a code in use wins over one that another commune gave up.
    for (const commune of communes) {
      this.codes.set(commune.code, { kind: 'commune', commune, foundBy: 'code', term: commune.code });
    }
    for (const [epci, members] of communesByEpci) {
      const place: EpciPlace = { kind: 'epci', epci, communes: members };
      this.sirens.set(epci.siren, place);
      this.epciNames.set(epciNameKey(epci.name), place);
      this.epciNames.set(epciNameKey(withoutSuffix(epci.name)), place);
    }
  }

  /** The commune of an INSEE code, in use or former. */
  communeWithCode(code: string): CommunePlace | undefined {
    return this.codes.get(code);
  }

  /**
   * The communes that a name may mean, those that bear it first: each list is to be looked at only where nothing in
   * those before it will do. More than one commune in a list are homonyms.
   */
  *communesCalled(name: string): Generator<readonly CommunePlace[], void> {
    const key = textKey(name);
    yield this.names.get(key) ?? [];
    yield this.formerNames.get(key) ?? [];
    yield this.communesLike(name);
  }

  /** The communes that bear a name as it stands; failing them, those that bore it before a merger. */
  communesNamed(name: string): readonly CommunePlace[] {
    const key = textKey(name);
    return this.names.get(key) ?? this.formerNames.get(key) ?? [];
  }

  /** The communes of that name with or without its article and with its little words abbreviated, each once. */
  private communesLike(name: string): readonly CommunePlace[] {
    const looseNames = (this.looseNames ??= loosely(
      [...this.names.values(), ...this.formerNames.values()].flat(),
    ));
    const places = looseKeys(name).flatMap((key) => looseNames.get(key) ?? []);
    return places.filter(({ commune }, at) => at === places.findIndex((other) => other.commune === commune));
  }

  epciWithSiren(siren: string): EpciPlace | undefined {
    return this.sirens.get(siren);
  }

  /** The EPCI of that name, with or without its legal form, its small words and its suffix in parentheses. */
  epciNamed(name: string): EpciPlace | undefined {
    return this.epciNames.get(epciNameKey(name));
  }

  /**
   * The communes other than its own that a code would mean if it were a postal code: Montdidier and others for 80500,
   * the INSEE code of Maisnières. Empty where the code is no postal code of theirs.
   */
  otherCommunesAtPostalCode(code: string): readonly Commune[] {
    const own = this.codes.get(code)?.commune;
    return (this.postalCodes.get(code) ?? []).filter((commune) => commune !== own);
  }
}

function loosely(places: readonly CommunePlace[]): Map<string, CommunePlace[]> {
  const looseNames = new Map<string, CommunePlace[]>();
  for (const place of places) for (const key of looseKeys(place.term)) add(looseNames, key, place);
  return looseNames;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
