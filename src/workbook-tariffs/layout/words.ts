import type { ActStatus, Category, OtherProductKind, PriceBasis } from '../../tariffs/model';

/** The words that a cell of a choice holds, that which is proposed first; each is read whatever its case and accents. */

export const STATUS_WORDS: Readonly<Record<ActStatus, string>> = {
  voted: 'voté',
  draft: 'projet',
  presented: 'présenté',
};

export const BASIS_WORDS: Readonly<Record<PriceBasis, string>> = {
  TTC: 'TTC',
  HT: 'HT',
  unstated: 'non précisé',
};

/** What a row of EntCharges is; a blank cell says a charge. */
export type FigureType = 'charge' | OtherProductKind;

export const TYPE_WORDS: Readonly<Record<FigureType, string>> = {
  charge: 'charge',
  mutualisedBudget: 'part du budget mutualisé',
  subsidy: 'subvention',
};

export const YES_NO_WORDS = { yes: 'oui', no: 'non' } as const;

/** What a row of EntEffectifs counts: one category, the two that pay the same together, or everybody. */
export const COUNTED_WORDS: readonly (readonly [word: string, categories: readonly Category[] | 'total'])[] =
  [
    ['membre', ['membre']],
    ['membre hors Somme', ['membre hors Somme']],
    ['hors membre', ['hors membre']],
    ['membre hors Somme et hors membre', ['membre hors Somme', 'hors membre']],
    ['total', 'total'],
  ];
