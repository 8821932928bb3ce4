import { englishError, frenchError } from './error-names';
import { ENGLISH, FRENCH, formulaParts, type FormulaPart, type Separators } from './formula-parts';
import { englishFunction, frenchFunction } from './function-names';

/** A formula as a French Excel shows it, from its en-US form: `=SUM(1.5,A1)` is `=SOMME(1,5;A1)`. */
export function toFrench(formula: string): string {
  return translate(formula, ENGLISH, FRENCH, {
    called: frenchFunction,
    word: (word) => FRENCH_CONSTANTS[word.toUpperCase()] ?? word,
    error: frenchError,
    specifier: (text) => FRENCH_SPECIFIERS[text.toUpperCase()] ?? text,
  });
}

/**
 * The en-US form of what was typed in French, even unfinished. English function names and a comma that is no decimal
 * one are taken as well: nobody is helped by a formula refused for them.
 */
export function toEnglish(formula: string): string {
  return translate(formula, FRENCH, ENGLISH, {
    called: englishFunction,
    word: (word) =>
      ENGLISH_CONSTANTS.get(word.toUpperCase()) ?? (isReference(word) ? word.toUpperCase() : word),
    error: englishError,
    specifier: (text) => ENGLISH_SPECIFIERS.get(text.toUpperCase()) ?? text,
  });
}

/** French text with en-US separators and nothing else changed: each character stays at its place. */
export function withEnglishSeparators(formula: string): string {
  return translate(formula, FRENCH, ENGLISH, {
    called: same,
    word: same,
    error: same,
    specifier: same,
  });
}

type Words = Readonly<Record<'called' | 'word' | 'error' | 'specifier', (text: string) => string>>;

const same = (text: string): string => text;

function translate(formula: string, from: Separators, to: Separators, words: Words): string {
  let braces = 0;
  return formulaParts(formula, from)
    .map((part) => {
      if (part.kind === 'verbatim' && !/^["']/.test(part.text)) {
        braces += part.text.split('{').length - part.text.split('}').length;
      }
      return translatePart(part, from, to, words, braces > 0);
    })
    .join('');
}

function translatePart(
  { kind, text }: FormulaPart,
  from: Separators,
  to: Separators,
  words: Words,
  inArray: boolean,
): string {
  switch (kind) {
    case 'verbatim':
      return text;
    case 'number':
      return text.replace(from.decimal, to.decimal);
    case 'separator':
      if (!inArray) return text === '.' ? text : to.argument;
      return text === from.row ? to.row : to.column;
    default:
      return words[kind](text);
  }
}

const isReference = (word: string): boolean => /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(word);

const FRENCH_CONSTANTS: Readonly<Record<string, string>> = { TRUE: 'VRAI', FALSE: 'FAUX' };
const ENGLISH_CONSTANTS = new Map(
  Object.entries(FRENCH_CONSTANTS).map(([english, french]) => [french, english]),
);

/** The parts of a table, in structured references. */
const FRENCH_SPECIFIERS: Readonly<Record<string, string>> = {
  '[#ALL]': '[#Tout]',
  '[#DATA]': '[#Données]',
  '[#HEADERS]': '[#En-têtes]',
  '[#TOTALS]': '[#Totaux]',
};
const ENGLISH_SPECIFIERS = new Map([
  ['[#TOUT]', '[#All]'],
  ['[#DONNÉES]', '[#Data]'],
  ['[#EN-TÊTES]', '[#Headers]'],
  ['[#TOTAUX]', '[#Totals]'],
]);
