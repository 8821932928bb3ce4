import type { CommunePlace } from '../../engine/places/place';
import type { PlaceIndex } from '../../engine/places/place-index';
import { withoutSuffix } from '../../engine/places/epci-name';
import { textKey } from '../../engine/text-key';
import { COMMUNES, type Commune } from '../../tariffs/communes';
import type { Candidate } from '../model/finding';
import { bareName } from './same-commune';

/** Communes to choose from, each once, in the order given. */
export function candidates(communes: readonly Commune[]): readonly Candidate[] {
  return [...new Set(communes)].map(({ code, name, epci }) => ({
    insee: code,
    name,
    epciName: withoutSuffix(epci.name),
  }));
}

/** The communes that a cell names, bare of what stands around the name. */
export function communesNamed(index: PlaceIndex, written: string): readonly CommunePlace[] {
  const found = index.communesNamed(written);
  return found.length > 0 ? found : index.communesNamed(bareName(written));
}

const MOST = 5;
const LONGEST = 60;

/** The communes whose names begin as an unknown one does, or differ from it by a letter or two. */
export function nearCommunes(written: string): readonly Commune[] {
  const key = textKey(bareName(written.slice(0, LONGEST)));
  if (key.length < 3) return [];
  const most = key.length < 6 ? 1 : 2;
  return KEYS.map(({ commune, key: other }) => ({
    commune,
    distance: other.startsWith(`${key} `) ? 0 : distanceUpTo(most, key, other),
  }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ commune }) => commune);
}

const KEYS = COMMUNES.map((commune) => ({ commune, key: textKey(commune.name) }));

/** Letters to change, add or take away (Levenshtein); more than `most` is not counted further. */
function distanceUpTo(most: number, one: string, other: string): number {
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
