import { anyService } from './any-service';
import { charges } from './charges';
import type { FunctionWords } from './function-words';
import { primarySchools } from './primary-schools';
import { colleges, npdc, otherServices } from './services';

/** The chapters of docs/functions.md. */
export const CHAPTERS: readonly { readonly title: string; readonly words: Partial<FunctionWords> }[] = [
  { title: 'Somme Numérique, écoles', words: primarySchools },
  { title: 'Charges, produits et répartition', words: charges },
  { title: 'Collèges', words: colleges },
  { title: 'Nord-Pas-de-Calais Numérique', words: npdc },
  { title: 'Autres services', words: otherServices },
  { title: "N'importe quel service", words: anyService },
];

export const WORDS: FunctionWords = {
  ...primarySchools,
  ...charges,
  ...colleges,
  ...npdc,
  ...otherServices,
  ...anyService,
};
