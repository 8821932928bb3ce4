import type { Cells } from '../formula/given';

/** What a frozen cell holds: null for a blank. */
export type FrozenValue = string | number | boolean | null;

/** A formula and the values that it was frozen to: one, or those of the cells over which it spilled. */
export interface FrozenFormula extends Cells {
  readonly formula: string;
  /** That of the formula's own cell. */
  readonly value: FrozenValue;
  readonly values: readonly (readonly FrozenValue[])[];
}

/** The columns of a log, one row for each frozen cell. */
export const LOG_HEADER = [
  'Feuille',
  'Cellule',
  'Valeur',
  'Formule',
  'Cellule de la formule',
  'Fonction',
  'Données',
  'Figée le',
] as const;

/** A log is found again by the name of its cells, whatever becomes of its sheet. */
export const LOG_NAME = 'ENT_ValeursFigees_';

/** Booleans stand in a log as a French Excel shows them: no function of the add-in answers these words. */
export const TRUTHS = { true: 'VRAI', false: 'FAUX' } as const;
