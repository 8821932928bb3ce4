import { citation } from '../../engine/citation';
import type { TariffData } from '../../tariffs/model';
import { shortName } from '../../workbook-tariffs/rows/acts';

/** An act that a row may cite. */
export interface CitableAct {
  /** What the row writes: the workbook's own acts are cited by their short names. */
  readonly cited: string;
  readonly label: string;
}

/** The acts that rows of the workbook may cite, those that ship first. */
export function citableActs({ acts }: Pick<TariffData, 'acts'>): readonly CitableAct[] {
  return acts.map((act) => ({ cited: shortName(act), label: citation(act) }));
}
