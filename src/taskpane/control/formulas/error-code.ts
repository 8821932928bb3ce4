import type { Language } from '../../../engine/problems/describe';

/** What a French Excel shows of its errors. */
const FRENCH: Readonly<Record<string, string>> = {
  '#NAME?': '#NOM?',
  '#VALUE!': '#VALEUR!',
  '#NUM!': '#NOMBRE!',
  '#NULL!': '#NUL!',
  '#SPILL!': '#PROPAGATION!',
  '#BUSY!': '#OCCUPÉ!',
};

/** An error as the user's own Excel shows it in the cell; another value as it is. */
export function errorAsShown(value: string, language: Language): string {
  return language === 'fr' ? (FRENCH[value] ?? value) : value;
}
