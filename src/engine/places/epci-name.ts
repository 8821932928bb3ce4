import { textKey } from '../../kit/text-key';

const LEGAL_FORM =
  /^(?:cc|ca|cu|c c|c a|c u|com com|comcom|communaute de communes|communaute d agglomeration|communaute urbaine)(?: |$)/;
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'interregionale',
  'd',
  'de',
  'des',
  'du',
  'l',
  'la',
  'le',
  'les',
]);

/**
 * The key under which the ways of writing an EPCI's name are the same: `CC de l'Est de la Somme`, `Communauté de
 * communes Est de la Somme` and `Est de la Somme` → `est somme`.
 */
export function epciNameKey(name: string): string {
  return textKey(name.replace(/[().,;:/]/g, ' '))
    .replace(LEGAL_FORM, '')
    .split(' ')
    .filter((word) => !SMALL_WORDS.has(word))
    .join(' ');
}

/** `CC de la Haute Somme (Combles - Péronne - Roisel)` → `CC de la Haute Somme`. */
export function withoutSuffix(name: string): string {
  return name.replace(/\(.*/su, '').trim();
}
