import { epciNameKey, withoutSuffix } from '../../../engine/places/epci-name';
import type { CommunePlace, EpciPlace, LabelPlace } from '../../../engine/places/place';
import type { PlaceIndex } from '../../../engine/places/place-index';
import { textKey } from '../../../kit/text-key';
import type { Commune, Epci } from '../../../tariffs/communes';
import { asPostalCode } from '../postal-code';

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

const LABELS: readonly LabelPlace[] = [
  { kind: 'label', category: 'membre' },
  { kind: 'label', category: 'membre hors Somme' },
  { kind: 'label', category: 'hors membre' },
];

/** A list that is read, not searched: beyond it the user types one more letter. */
const MOST_COMMUNES = 15;

interface KeyedCommune {
  readonly commune: Commune;
  readonly name: string;
  /** Its former names, each as written and as compared. */
  readonly former: readonly { readonly name: string; readonly key: string }[];
}

interface KeyedEpci {
  readonly place: EpciPlace;
  readonly name: string;
  /** With its legal form and its small words. */
  readonly whole: string;
}

interface Ranked {
  readonly hit: PlaceHit;
  readonly rank: number;
}

/** Finds places by the beginning of a name or a code, as it is typed. To be built once. */
export class PlaceSearch {
  private readonly communes: readonly KeyedCommune[];
  private readonly epcis: readonly KeyedEpci[];

  /** @param communes sorted by INSEE code */
  constructor(
    communes: readonly Commune[],
    private readonly index: PlaceIndex,
  ) {
    this.communes = communes.map((commune) => ({
      commune,
      name: textKey(commune.name),
      former: commune.formerNames.map((name) => ({ name, key: textKey(name) })),
    }));
    this.epcis = distinctEpcis(communes).flatMap((epci) => {
      const place = index.epciWithSiren(epci.siren);
      return place === undefined
        ? []
        : [{ place, name: epciNameKey(epci.name), whole: textKey(withoutSuffix(epci.name)) }];
    });
  }

  /** Everything that the typed text may mean, in groups; the categories and the EPCI where nothing is typed. */
  find(typed: string): readonly HitGroup[] {
    const text = withoutParentheses(typed);
    if (text === '') return filled([this.labels(''), this.epcisNamed('')]);
    if (/^\d[\d\s]*$/.test(text)) return filled(this.coded(text.replace(/\s/g, '')));
    return filled([
      this.labels(textKey(text)),
      this.communesOf(text),
      this.communesNamed(textKey(text)),
      this.epcisNamed(textKey(text)),
    ]);
  }

  private labels(key: string): HitGroup {
    const hits = LABELS.filter(({ category }) => key === '' || nameRank(textKey(category), key) !== null);
    return group({ kind: 'categories' }, hits.map(hitOf));
  }

  private communesNamed(key: string): HitGroup {
    const ranked = this.communes.flatMap((commune) => rankCommune(commune, key) ?? []);
    const hits = inOrder(ranked).map(({ hit }) => hit);
    return {
      heading: { kind: 'communes' },
      hits: hits.slice(0, MOST_COMMUNES),
      more: Math.max(0, hits.length - MOST_COMMUNES),
    };
  }

  private epcisNamed(key: string): HitGroup {
    const name = epciNameKey(key);
    const ranked = this.epcis.flatMap((epci) => {
      const rank = nameRank(epci.whole, key) ?? (name === '' ? null : nameRank(epci.name, name));
      return rank === null ? [] : [{ hit: hitOf(epci.place), rank: NAME_RANKS.indexOf(rank) }];
    });
    return group(
      { kind: 'epcis' },
      inOrder(ranked).map(({ hit }) => hit),
    );
  }

  /** The communes of an EPCI that was named in full and is not charged as one. */
  private communesOf(text: string): HitGroup {
    const epci = this.index.epciNamed(text);
    const heading: Heading = {
      kind: 'communesOf',
      epci: epci === undefined ? '' : withoutSuffix(epci.epci.name),
    };
    return group(heading, epci === undefined || !straddlesTheSomme(epci) ? [] : epci.communes.map(named));
  }

  private coded(digits: string): readonly HitGroup[] {
    const postal = asPostalCode(this.index, digits);
    const exact = this.index.communeWithCode(digits.length === 4 ? `0${digits}` : digits);
    const code = postal?.code ?? digits;
    return [
      exact === undefined ? this.codesBeginning(digits) : group({ kind: 'inseeCode', code }, [byCode(exact)]),
      group({ kind: 'postalCode', code }, (postal?.communes ?? []).map(named)),
      group(
        { kind: 'epcis' },
        this.epcis
          .filter(({ place }) => digits.length > 2 && place.epci.siren.startsWith(digits))
          .map(({ place }) => hitOf(place)),
      ),
    ];
  }

  private codesBeginning(digits: string): HitGroup {
    const communes = this.communes.filter(({ commune }) => commune.code.startsWith(digits));
    return {
      heading: { kind: 'inseeCode', code: digits },
      hits: communes.slice(0, MOST_COMMUNES).map(({ commune }) => named(commune)),
      more: Math.max(0, communes.length - MOST_COMMUNES),
    };
  }
}

function group(heading: Heading, hits: readonly PlaceHit[]): HitGroup {
  return { heading, hits, more: 0 };
}

function filled(groups: readonly HitGroup[]): readonly HitGroup[] {
  return groups.filter(({ hits }) => hits.length > 0);
}

function hitOf(place: PlaceHit['place']): PlaceHit {
  return { place, former: null };
}

function named(commune: Commune): PlaceHit {
  return hitOf({ kind: 'commune', commune, foundBy: 'name', term: commune.name });
}

function byCode(place: CommunePlace): PlaceHit {
  return { place, former: place.foundBy === 'formerCode' ? place.term : null };
}

function rankCommune({ commune, name, former }: KeyedCommune, key: string): Ranked | null {
  const rank = nameRank(name, key);
  if (rank !== null) return { hit: named(commune), rank: NAME_RANKS.indexOf(rank) };
  const matched = former.find((one) => nameRank(one.key, key) !== null);
  if (matched === undefined) return null;
  const place: CommunePlace = { kind: 'commune', commune, foundBy: 'formerName', term: matched.name };
  // A former name comes after every current one.
  return { hit: { place, former: matched.name }, rank: NAME_RANKS.length };
}

/** Namesakes stay side by side, since the sort keeps the order of codes within one name. */
function inOrder(ranked: readonly Ranked[]): readonly Ranked[] {
  return [...ranked].sort((a, b) => a.rank - b.rank || sortName(a.hit).localeCompare(sortName(b.hit), 'fr'));
}

function sortName({ place }: PlaceHit): string {
  switch (place.kind) {
    case 'label':
      return place.category;
    case 'commune':
      return place.commune.name;
    case 'epci':
      return epciNameKey(place.epci.name);
  }
}

function distinctEpcis(communes: readonly Commune[]): readonly Epci[] {
  return [...new Set(communes.map(({ epci }) => epci))];
}

/** An EPCI with communes in the Somme and outside: they do not pay the same rate. */
function straddlesTheSomme({ communes }: EpciPlace): boolean {
  return new Set(communes.map(({ department }) => department === '80')).size > 1;
}

/** What the field holds of a chosen place: `Péronne (80620)` is searched as `Péronne`. */
function withoutParentheses(typed: string): string {
  const whole = typed.trim();
  const body = whole.endsWith(')') ? whole.slice(0, -1) : whole;
  const opening = body.indexOf('(', body.lastIndexOf(')') + 1);
  return opening === -1 ? whole : whole.slice(0, opening).trim();
}

/** How well a name answers what is typed, best first. */
export const NAME_RANKS = ['same', 'begins', 'words', 'contains'] as const;

export type NameRank = (typeof NAME_RANKS)[number];

/** Below this length nearly every name contains what is typed. */
const SHORTEST_INSIDE = 3;

/**
 * Compares two texts that `textKey` has made comparable.
 *
 * @returns null where the name does not answer
 */
export function nameRank(name: string, typed: string): NameRank | null {
  if (name === typed) return 'same';
  if (name.startsWith(typed)) return 'begins';
  const words = name.split(' ');
  if (typed.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 'words';
  return typed.length >= SHORTEST_INSIDE && name.includes(typed) ? 'contains' : null;
}
