import { textKey } from '../../kit/text-key';

const BEFORE = /^(?:(?:la )?(?:commune|ville) (?:de|du|des|d) )?(?:(?:le|la|les|l) )?/u;
const ARTICLE_AFTER = / (?:le|la|les|l)$/u;
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['lez', 'les'],
  ['ss', 'sous'],
]);

/**
 * The key under which a commune's name is the same with and without its article, and with the little words as the
 * official name has them: `Le Tréport` → `treport`.
 */
function looseKey(words: readonly string[]): string {
  return words
    .map((word) => VARIANTS.get(word) ?? word)
    .join(' ')
    .replace(BEFORE, '')
    .replace(ARTICLE_AFTER, '');
}

/**
 * The loose keys of a name, which nearly always has one: `St-Valery s/ Somme` may be `sur` or `sous`.
 */
export function looseKeys(name: string): readonly string[] {
  const words = textKey(name)
    .replace(/\bs ?\/ ?s\b\/?/gu, 'sous ')
    .replace(/\b(s|ss) ?\//gu, '$1 ')
    .replace(/[.,]/gu, ' ')
    .split(' ')
    .filter((word) => word !== '');
  if (!words.slice(1).includes('s')) return [looseKey(words)];
  return ['sur', 'sous'].map((meant) => looseKey(words.map((word) => (word === 's' ? meant : word))));
}
