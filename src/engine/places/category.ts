import { answerOrProblem } from '../attempt';
import type { Commune, Epci } from '../../tariffs/communes';
import type { Category, Membership, SchoolYear } from '../../tariffs/model';
import { Refusals } from '../book/refusals';
import { isProblem, isProblemOf, Problem, type PostalReading } from '../problem';
import type { CommunePlace, Place } from './place';
import { placeInWords } from './place-in-words';

const SOMME = '80';
const CATEGORIES: readonly Category[] = ['membre', 'membre hors Somme', 'hors membre', 'hors territoire'];

/** First and last school years of a membership, each by the year in which it starts. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** The member EPCI, each with the school years of its membership. */
export class Members {
  private readonly spans = new Map<string, Span[]>();
  private readonly rows = new Map<string, Membership[]>();

  constructor(
    memberships: readonly Membership[],
    private readonly refusals = new Refusals([]),
  ) {
    for (const membership of memberships) {
      const { siren, from, to } = membership;
      this.rows.set(siren, [...(this.rows.get(siren) ?? []), membership]);
      const span = {
        first: from === null ? -Infinity : startOf(from),
        last: to === null ? Infinity : startOf(to),
      };
      this.spans.set(siren, [...(this.spans.get(siren) ?? []), span]);
    }
  }

  /**
   * @param year null: in any year
   * @returns undefined where the year is null and the answer depends on it
   * @throws Problem `workbookUnread`
   */
  isMember(siren: string, year: SchoolYear | null): boolean | undefined {
    this.refusals.checkMembership(siren);
    const spans = this.spans.get(siren);
    if (spans === undefined) return false;
    if (year === null) return coverEveryYear(spans) ? true : undefined;
    const start = startOf(year);
    return spans.some(({ first, last }) => first <= start && start <= last);
  }

  /** The rows that say of an EPCI when it is a member; none where it never is. */
  membershipsOf(siren: string): readonly Membership[] {
    return this.rows.get(siren) ?? [];
  }
}

function startOf(year: SchoolYear): number {
  return Number(year.slice(0, 4));
}

function coverEveryYear(spans: readonly Span[]): boolean {
  let covered = -Infinity;
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    if (first > covered + 1) return false;
    covered = Math.max(covered, last);
  }
  return covered === Infinity;
}

/**
 * Where a place stands towards the syndicat. "Territoire membre" means a member EPCI, since the Département is a
 * member too and says nothing about a commune (minutes of 28/06/2022, point 13).
 *
 * @param year null where none was given
 * @throws Problem `epciOfSeveralCategories`; `placeCodeOfTwoReadings` where a bare code would be of another category as a
 *   postal code; `membershipDependsOnYear` where the year is null and decides; `workbookUnread`
 */
export function categoryOf(place: Place, members: Members, year: SchoolYear | null): Category {
  switch (place.kind) {
    case 'label':
      return place.category;
    case 'elsewhere':
      return 'hors territoire';
    case 'commune':
      return ofCommune(place, members, year);
    case 'epci': {
      const member = membershipOf(place.epci, place, members, year);
      const found = new Set(place.communes.map(({ department }) => categoryIn(department, member)));
      const [first, ...others] = CATEGORIES.filter((category) => found.has(category));
      if (first === undefined) throw new TypeError(`${place.epci.name} has no commune.`);
      if (others.length === 0) return first;
      throw new Problem('epciOfSeveralCategories', { name: place.epci.name, categories: [first, ...others] });
    }
  }
}

function ofCommune(place: CommunePlace, members: Members, year: SchoolYear | null): Category {
  const { commune, ifPostalCode = [] } = place;
  const category = categoryIn(commune.department, membershipOf(commune.epci, place, members, year));
  const others = ifPostalCode.map((other) => {
    const member = members.isMember(other.epci.siren, year);
    return { commune: other, category: member === undefined ? null : categoryIn(other.department, member) };
  });
  const known = others.filter((other) => other.category !== null);
  if (known.some((other) => other.category !== category)) throw twoReadings(place, category, known);
  if (known.length < others.length) {
    throw new Problem('membershipDependsOnYear', { place: placeInWords(place) });
  }
  return category;
}

/** What is asked of a bare code that is also a postal code. */
export interface CodeInDoubt {
  readonly problem: Problem<'placeCodeOfTwoReadings'>;
  /** Whether the two readings are of different categories, or may be. */
  readonly decidesCategory: boolean;
}

/** @returns null where the place is no bare code that other communes have as a postal code */
export function codeInDoubt(place: Place, members: Members, year: SchoolYear | null): CodeInDoubt | null {
  if (place.kind !== 'commune' || place.ifPostalCode === undefined) return null;
  const problem = twoReadings(
    place,
    null,
    place.ifPostalCode.map((commune) => ({ commune, category: null })),
  );
  const category = answerOrProblem(() => categoryOf(place, members, year));
  return {
    problem: isProblemOf(category, 'placeCodeOfTwoReadings') ? category : problem,
    decidesCategory: isProblem(category),
  };
}

function twoReadings(
  { commune, term }: CommunePlace,
  category: Category | null,
  others: readonly { readonly commune: Commune; readonly category: Category | null }[],
): Problem<'placeCodeOfTwoReadings'> {
  const readings = [...new Set(others.map((other) => other.category))].map((one): PostalReading => {
    const communes = others.filter((other) => other.category === one).map((other) => other.commune);
    const towns = communes.filter(({ isPostTown }) => isPostTown);
    const [first] = [...towns, ...communes].map(({ name }) => name);
    return { first: String(first), communes: communes.length, category: one };
  });
  return new Problem('placeCodeOfTwoReadings', {
    code: term,
    name: commune.name,
    category,
    others: readings,
  });
}

function membershipOf(epci: Epci, place: Place, members: Members, year: SchoolYear | null): boolean {
  const member = members.isMember(epci.siren, year);
  if (member === undefined) throw new Problem('membershipDependsOnYear', { place: placeInWords(place) });
  return member;
}

function categoryIn(department: string, member: boolean): Category {
  if (department === SOMME) return member ? 'membre' : 'hors membre';
  return member ? 'membre hors Somme' : 'hors territoire';
}
