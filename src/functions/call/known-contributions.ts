import type { TariffBook } from '../../engine/book/tariff-book';
import {
  contributionPerPupil,
  type ContributionPerPupil,
} from '../../engine/contribution/contribution-per-pupil';
import { session } from '../../engine/session';
import type { Cell } from './cell';
import { Position } from './position';
import { place, schoolYear } from './readers';

/** All ways of writing all communes of the index in a few years; beyond, what is kept begins anew. */
const MOST_KEPT = 10_000;

/**
 * What cells of territory and year have been found to mean: a workbook asks the same few thousand times over. Nothing
 * is kept of what has no answer, nor beyond the tariff book with which it was found.
 */
class KnownContributions {
  private readonly byYear = new Map<Cell, Map<Cell, ContributionPerPupil>>();
  private kept = 0;

  constructor(readonly book: TariffBook) {}

  /** @throws Problem the first of what the cells are, or that nothing prices the place in the year */
  perPupil(territoire: Cell, annee: Cell): ContributionPerPupil {
    return this.byYear.get(annee)?.get(territoire) ?? this.found(territoire, annee);
  }

  private found(territoire: Cell, annee: Cell): ContributionPerPupil {
    const given = new Position({ territoire, annee }).read({ territoire: place, annee: schoolYear });
    const perPupil = contributionPerPupil(this.book, given.territoire, given.annee);
    if (this.kept === MOST_KEPT) {
      this.byYear.clear();
      this.kept = 0;
    }
    const ofYear = this.byYear.get(annee) ?? new Map<Cell, ContributionPerPupil>();
    this.byYear.set(annee, ofYear.set(territoire, perPupil));
    this.kept += 1;
    return perPupil;
  }
}

let known = new KnownContributions(session.book);

/** Those of the tariffs in use. */
export function knownContributions(): KnownContributions {
  if (known.book !== session.book) known = new KnownContributions(session.book);
  return known;
}
