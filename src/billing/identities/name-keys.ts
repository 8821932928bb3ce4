import { textKey } from '../../kit/text-key';

const SMALL_WORDS: ReadonlySet<string> = new Set(['d', 'de', 'des', 'du', 'l', 'la', 'le', 'les']);

/** Words that say nothing about which school it is, and abbreviations of those that do. */
const SCHOOL_WORDS: ReadonlyMap<string, string> = new Map([
  ['ec', 'ecole'],
  ['elem', 'elementaire'],
  ['mat', 'maternelle'],
  ['prim', 'primaire'],
  ['eepu', 'ecole elementaire'],
  ['empu', 'ecole maternelle'],
  ['eppu', 'ecole primaire'],
  ['public', ''],
  ['publique', ''],
  ['pub', ''],
]);

/** One body under the words for it: a commune is its town and its town hall. */
const BODY_FORMS: readonly (readonly [form: RegExp, one: string])[] = [
  [/^(?:commune|mairie|ville|municipalite) /, 'commune '],
  [/^(?:communaute communes|c c) /, 'cc '],
  [/^(?:communaute agglomeration|c a) /, 'ca '],
  [/^(?:communaute urbaine|c u) /, 'cu '],
  [/^syndicat intercommunal a vocation scolaire /, 'sivos '],
  [/^syndicat intercommunal a vocation unique /, 'sivu '],
  [/^(?:conseil departemental|conseil general) /, 'departement '],
];

/** The key of a school's name within its commune: `École n° 1`, `ECOLE N°1` and `Éc. 1` are one. */
export function schoolKey(name: string): string {
  const key = spelling(name)
    .replace(/\be (e|m|p) pu\b/g, 'e$1pu')
    .split(' ')
    .map((word) => SCHOOL_WORDS.get(word) ?? word);
  return withoutSmallWords(key.join(' ').split(' ')) || textKey(name);
}

/** The key of a payer's name: `Mairie de Péronne` and `COMMUNE DE PERONNE`, `SIVOS n° 1` and `Sivos N°1` are one. */
export function payerKey(name: string): string {
  const key = withoutSmallWords(spelling(name).split(' '));
  const [form, one] = BODY_FORMS.find(([words]) => words.test(key)) ?? [];
  return (form === undefined || one === undefined ? key : key.replace(form, one)) || textKey(name);
}

/** Letters and digits alone, apart from each other, and numbers without `n°`. */
function spelling(name: string): string {
  return textKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})(?=\p{N})/gu, '$1 ')
    .replace(/(^| )(?:n|no|num|numero) (?=\p{N})/gu, '$1')
    .trim();
}

function withoutSmallWords(words: readonly string[]): string {
  return words.filter((word) => word !== '' && !SMALL_WORDS.has(word)).join(' ');
}
