import type { Category } from '../../tariffs/model';

const TERRITORIES: Readonly<Record<Category, string>> = {
  membre: 'territoires membres, dans la Somme',
  'membre hors Somme': 'territoires membres hors de la Somme',
  'hors membre': 'communes de la Somme hors territoires membres',
  'hors territoire': 'hors territoire',
};

/** The categories that an act prices: hors territoire has no tariff, which is not 0. */
export const CHARGED: readonly Category[] = ['membre', 'membre hors Somme', 'hors membre'];

/** Categories as a table's row names them: `Territoires membres, dans la Somme`. */
export function territoriesInWords(categories: readonly Category[]): string {
  const words = categories.map((category) => TERRITORIES[category]).join(' et ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
