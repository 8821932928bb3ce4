import { shippedBook } from '../../../src/engine/book/shipped-book';
import { chargedCategory } from '../../../src/engine/contribution/contribution';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import { isProblem } from '../../../src/engine/problem';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { rateFor } from '../../../src/engine/contribution/rate';
import { COMMUNES, type Commune } from '../../../src/tariffs/communes';
import type { BenchRow } from '../row';
import { contribOver, YEAR } from '../support/contrib-over';

const PLACES = 800;

/** 400 communes by name, 400 by code: as text, or as the number that Excel makes of it. */
function placeRates(): ReadonlyMap<unknown, number> {
  const rates = new Map<unknown, number>();
  const priced = COMMUNES.filter((commune) => rateOf(commune) !== null);
  for (const commune of priced.slice(0, PLACES / 2)) rates.set(commune.name, rateOf(commune) ?? NaN);
  priced.slice(-PLACES / 2).forEach((commune, at) => {
    rates.set(at % 2 === 0 ? commune.code : Number(commune.code), rateOf(commune) ?? NaN);
  });
  if (rates.size !== PLACES) throw new Error(`${rates.size} places, not ${PLACES}.`);
  return rates;
}

/** null where the name is borne twice, the code can be read in two ways, or nothing is voted. */
function rateOf(commune: Commune): number | null {
  try {
    const [byName, byCode] = [commune.name, commune.code].map((given) =>
      chargedCategory(shippedBook, resolvePlace(placeIndex, given), YEAR),
    );
    return byName === undefined || byName !== byCode
      ? null
      : rateFor(shippedBook, byName, YEAR).rate.toNumber();
  } catch (thrown) {
    if (isProblem(thrown)) return null;
    throw thrown;
  }
}

export const row: BenchRow = {
  what: 'ENT.CONTRIB over 100,000 rows, 800 names and INSEE codes',
  against: 'float loop with a Map',
  measure: (effort) => contribOver(effort, placeRates(), { atMost: 6 }),
};
