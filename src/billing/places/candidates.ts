import { withoutSuffix } from '../../engine/places/epci-name';
import { readWrittenPlace } from '../../engine/places/written-place';
import { textKey } from '../../kit/text-key';
import { COMMUNES, type Commune } from '../../tariffs/communes';
import type { Candidate } from '../model/finding';

/** Communes to choose from, each once, in the order given. */
export function candidates(communes: readonly Commune[]): readonly Candidate[] {
  return [...new Set(communes)].map(({ code, name, epci }) => ({
    insee: code,
    name,
    epciName: withoutSuffix(epci.name),
  }));
}

const MOST = 5;
const LONGEST = 60;
/** A shorter name stands in too many others: Eu, Hem, Rue. */
const SHORTEST_WITHIN = 5;

/**
 * The communes that an unknown name may mean: those that it holds (`Mairie d'Abbeville`), whose names begin as it does,
 * or differ from it by a letter or two.
 */
export function nearCommunes(written: string): readonly Commune[] {
  const key = textKey(readWrittenPlace(written.slice(0, LONGEST)).name);
  if (key.length < 3) return [];
  const most = key.length < 6 ? 1 : 2;
  return KEYS.map(({ commune, key: other }) => ({
    commune,
    distance: isWithin(other, key) || other.startsWith(`${key} `) ? 0 : distanceUpTo(most, key, other),
  }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ commune }) => commune);
}

const KEYS = COMMUNES.map((commune) => ({ commune, key: textKey(commune.name) }));

/** Whether the words of a name stand among those of a text. */
function isWithin(name: string, text: string): boolean {
  return name === text || (name.length >= SHORTEST_WITHIN && ` ${text} `.includes(` ${name} `));
}
/** Letters to change, add or take away (Levenshtein); more than `most` is not counted further. */
export function distanceUpTo(most: number, one: string, other: string): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return previous[other.length] ?? most + 1;
}
