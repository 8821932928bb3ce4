import { textKey } from '../../kit/text-key';

/** What a label tells of a row that adds others up. */
export interface TotalLabel {
  readonly kind: 'total' | 'subtotal';
  /** Whether a school may bear it as its name. */
  readonly isDoubtful: boolean;
  /** What is added up, as a key: `abbeville` of « Total Abbeville »; empty where it is not said. */
  readonly of: string;
  /** No average, whose figure nothing adds up to. */
  readonly isSum: boolean;
  /** Said by the word « total » itself: « Somme » may be the département. */
  readonly isTotal: boolean;
}

/** Spares most names the words below. */
const MAY_BE =
  /t\s*o\s*t|ttl|cumul|ensemble|somme|cap|report|moyenne|sult|bilan|synth|sum|tou[ts]|globa|confond|Σ/i;

const TOTAL: ReadonlySet<string> = new Set(
  'total totaux totale totales totals tot ttl soustotal soustotaux stotal sstotal subtotal subtotals'.split(
    ' ',
  ),
);
/** Before « total », in « S/Total » or « Ss total ». */
const SUB: ReadonlySet<string> = new Set(['sous', 's', 'ss', 'sub', 'st', 'saint']);
/** Before « total » or by itself, in « Montant total » or « Grand total ». */
const BEFORE: ReadonlySet<string> = new Set(
  'le les la l au en a de des du d grand grands super montant montants effectif effectifs nombre nb nbre somme resultat valeur dont soit et'.split(
    ' ',
  ),
);
/** A total by itself or before what it adds up; otherwise part of a name. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'cumul cumule cumules cumulee cumulees cumuls ensemble somme sommes sum recapitulatif recapitulation recap synthese bilan report reports reporter moyenne moyennes resultat resultats σ'.split(
    ' ',
  ),
);
/** Of those, what no school's name would begin with but by chance. */
const ASKED: ReadonlySet<string> = new Set('cumul ensemble somme recapitulatif recap'.split(' '));
const SUBTOTALS: ReadonlySet<string> = new Set('partiel partielle page report reports reporter'.split(' '));
/** What may stand beside them without being a name. */
const PLAIN: ReadonlySet<string> = new Set(
  `${[...BEFORE].join(' ')} l et pour par aux sur toutes tous tout confondu confondus confondues general generale generaux
  globale global final finale partiel partielle provisoire definitif page commune communes ville villes ecole ecoles eleve
  eleves etablissement etablissements secteur secteurs territoire departement epci cc ca communaute communautes canton
  circonscription syndicat sivos payeur payeurs redevable redevables maternelle maternelles elementaire elementaires
  primaire primaires premier second degre 1er public publics publique publiques prive prives privee privees college
  colleges lycee lycees annee scolaire rentree facture factures inscrit inscrits compte comptes ent classe classes niveau
  niveaux reporter reporte liste`.split(/\s+/),
);
const ARTICLES: ReadonlySet<string> = new Set('le les la l au de des du d et'.split(' '));
/** « Abbeville - total », « Abbeville (total) ». */
const APART =
  /(?:\s[-–—]\s*|[:(,|]\s*)(?:(?:sous|s|ss)[\s./-]*)?(?:tota(?:l|ux)|cumul|r[ée]sultat|r[ée]cap\p{L}*)(?![\p{L}-])/iu;

/**
 * Reads a label as that of a total, in whatever words; null where it is none.
 *
 * @param isKnown whether a key names what may be added up: a commune, an EPCI, a payer or a school of the list
 */
export function totalLabel(label: string, isKnown: (key: string) => boolean): TotalLabel | null {
  if (!MAY_BE.test(label)) return null;
  const words = wordsOf(label);
  return startsAsTotal(words, isKnown) ?? endsAsTotal(label, words, isKnown) ?? otherTotal(words, isKnown);
}

/** What a text names beside plain words: `abbeville` of « Commune d'Abbeville ». */
export function keyOfName(text: string): string {
  return withoutSmall(wordsOf(text));
}

/** Whether a text is made of words that name nobody, as « Écoles publiques » or « 3 écoles ». */
export function isPlain(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every(isPlainWord);
}

/** What labels and names are compared by: their words alone. */
export function labelKey(text: string): string {
  return wordsOf(text).join(' ');
}

function wordsOf(label: string): readonly string[] {
  const words = textKey(label)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  // « T O T A L »
  return words.length > 2 && words.every(({ length }) => length === 1) ? [words.join('')] : words;
}

function startsAsTotal(words: readonly string[], isKnown: (key: string) => boolean): TotalLabel | null {
  const at = words.findIndex((word) => TOTAL.has(word));
  if (at < 0) return null;
  const before = words.slice(0, at);
  if (!before.every((word) => BEFORE.has(word) || SUB.has(word))) return null;
  return total(before, words[at] ?? '', words.slice(at + 1), isKnown);
}

function endsAsTotal(
  label: string,
  words: readonly string[],
  isKnown: (key: string) => boolean,
): TotalLabel | null {
  const at = words.map((word) => TOTAL.has(word) || OTHER_WORDS.has(word)).lastIndexOf(true);
  const word = words[at] ?? '';
  if (at < 1 || !words.slice(at + 1).every(isPlainWord)) return null;
  const sub = SUB.has(words[at - 1] ?? '') ? words.slice(at - 1, at) : [];
  const named = words.slice(0, at - sub.length);
  const isOne = TOTAL.has(word);
  const sure = total(sub, word, named, isKnown);
  if (APART.test(label) || isKnown(named.join(' '))) return sure;
  // « École du Total » is a name, and so is whatever ends with a lesser word.
  if (!isOne || ARTICLES.has(named.at(-1) ?? '')) return null;
  return named.every(isPlainWord) ? sure : { ...sure, isDoubtful: true };
}

function otherTotal(words: readonly string[], isKnown: (key: string) => boolean): TotalLabel | null {
  if (isWhole(words)) return total([], 'total', [], isKnown);
  const at = words.findIndex((one) => !BEFORE.has(one) || OTHER_WORDS.has(one));
  const word = words[at] ?? '';
  if (!OTHER_WORDS.has(word)) return null;
  const rest = words.slice(at + 1);
  const label = total([], word, rest, isKnown);
  if (rest.every(isPlainWord) || isKnown(withoutSmall(rest))) return label;
  // « Ensemble scolaire Saint-Pierre » is what many schools are called.
  return ASKED.has(word) && rest[0] !== 'scolaire' ? { ...label, isDoubtful: true } : null;
}

/** « Toutes les écoles », « Publiques et privées confondues », « Effectif global » */
function isWhole(words: readonly string[]): boolean {
  const [first = '', ...others] = words;
  if (others.length === 0 || !words.every(isPlainWord)) return false;
  if (/^tou(?:te)?s$/.test(first) || others.some((word) => /^confondue?s$/.test(word))) return true;
  return (
    /^(?:effectifs?|montants?|nombre|nb)$/.test(first) &&
    others.some((word) => /^(?:global|general)e?$/.test(word))
  );
}

function total(
  before: readonly string[],
  word: string,
  rest: readonly string[],
  isKnown: (key: string) => boolean,
): TotalLabel {
  const of = withoutSmall(rest);
  const isSub =
    before.some((one) => SUB.has(one)) ||
    (word.startsWith('s') && TOTAL.has(word)) ||
    [word, ...rest].some((one) => SUBTOTALS.has(one)) ||
    (of !== '' && isKnown(of));
  return {
    kind: isSub ? 'subtotal' : 'total',
    isDoubtful: false,
    of: rest.every(isPlainWord) ? '' : of,
    isSum: !word.startsWith('moyenne'),
    isTotal: TOTAL.has(word),
  };
}

/** « de la commune d'Abbeville » → `abbeville` */
function withoutSmall(words: readonly string[]): string {
  const first = words.findIndex((word) => !isPlainWord(word));
  return first < 0 ? '' : words.slice(first).join(' ');
}

function isPlainWord(word: string): boolean {
  return PLAIN.has(word) || /^\d+$/.test(word);
}
