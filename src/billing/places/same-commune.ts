import type { CommunePlace } from '../../engine/places/place';
import { textKey } from '../../engine/text-key';

/** `Péronne (80)` → Péronne, `80200 PERONNE CEDEX 2` → PERONNE. */
export function bareName(written: string): string {
  return written
    .replace(/\(.*/su, '')
    .replace(/^\d{5}\s+/u, '')
    .replace(/\scedex(?:\s+\d+)?\s*$/iu, '')
    .trim();
}

/** Whether a commune bears a name, or bore it before a merger; abbreviations that no reader would doubt count. */
export function bears({ commune }: CommunePlace, name: string): boolean {
  const key = looseKey(name);
  return [commune.name, ...commune.formerNames].some((borne) => looseKey(borne) === key);
}

const ARTICLES = /^(?:le|la|les|l) /;
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['lez', 'les'],
  ['ss', 'sous'],
  ['s', 'sur'],
]);

/** `Saint-Valery s/ Somme`, `ST VALERY SUR SOMME`: the same, to tell whether a name agrees with a code. */
function looseKey(name: string): string {
  return textKey(bareName(name))
    .replace(/\bs\/ ?/gu, 'sur ')
    .replace(ARTICLES, '')
    .split(' ')
    .map((word) => VARIANTS.get(word) ?? word)
    .join(' ');
}
