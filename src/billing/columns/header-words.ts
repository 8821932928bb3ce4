import { textKey } from '../../kit/text-key';

/** Longer than any header that names a field. */
const LONGEST = 120;

/** As web pages and their exports write characters. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['rsquo', '’'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['deg', '°'],
  ['euro', '€'],
  ['gt', '>'],
  ['lt', '<'],
  ['agrave', 'à'],
  ['eacute', 'é'],
  ['Eacute', 'É'],
  ['egrave', 'è'],
  ['ecirc', 'ê'],
  ['ocirc', 'ô'],
]);

const SMALL_WORDS: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'l', 'la', 'le', 'les']);

const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['nombre', 'nb'],
  ['nbre', 'nb'],
  ['nbr', 'nb'],
  ['no', 'n'],
  ['num', 'n'],
  ['numero', 'n'],
  ['eleve', 'eleves'],
  ['elv', 'eleves'],
  ['el', 'eleves'],
  ['eff', 'effectif'],
  ['etab', 'etablissement'],
  ['etabl', 'etablissement'],
  ['ets', 'etablissement'],
  ['lib', 'libelle'],
  ['libe', 'libelle'],
  ['1h', '1 h'],
  ['une', '1'],
  ['heure', 'h'],
  ['+', 'plus'],
  ['>', 'plus'],
  ['dept', 'departement'],
  ['dpt', 'departement'],
  ['dep', 'departement'],
]);

/** A header as a reader sees it: `Nombre d&#39;élèves` → `Nombre d'élèves`, `code_insee` → `code insee`. */
export function headerText(header: string): string {
  return header
    .slice(0, LONGEST)
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/giu, (whole: string, ...codes: string[]) => {
      const [decimal, hexadecimal, name = ''] = codes;
      const code = decimal ?? (hexadecimal === undefined ? undefined : `0x${hexadecimal}`);
      return code === undefined ? (ENTITIES.get(name) ?? whole) : String.fromCodePoint(Number(code));
    })
    .replace(/(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .replace(/_/gu, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1 ');
}

/**
 * The words of a header, and the signs that change what they say: of `Nombre d'élèves`, `NB_ELEVES`, `NbEleves` and
 * `Nb. élèves` they are the same. A separator within is one of these signs: two headers may have been read as one.
 */
export function headerWords(header: string): readonly string[] {
  return textKey(headerText(header))
    .replace(/[^\p{L}\p{N}+><=≥≤€%;|]/gu, ' ')
    .replace(/[+><=≥≤%;|]|k?€/gu, ' $& ')
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .flatMap((word) => (SAME_WORDS.get(word) ?? word).split(' '));
}

/** The words without those that are said again by a phrase of a list, which is looked for anywhere. */
export function wordsBeside(
  words: readonly string[],
  phrases: readonly (readonly string[])[],
): readonly string[] {
  let left = words;
  for (const phrase of phrases) {
    const at = left.findIndex((_, index) => phrase.every((word, offset) => left[index + offset] === word));
    if (at >= 0) left = [...left.slice(0, at), ...left.slice(at + phrase.length)];
  }
  return left;
}

/** Whether a text speaks of counts that are only expected. */
export function saysEstimate(text: string): boolean {
  return /\b(?:previsi|estim|projection|provisoire|simulation|attendu)/.test(textKey(text));
}
