import type { KeptReading, ReadingChoices, ReadingId } from '../../tariffs/model';
import type { Refusals } from './refusals';

const SHIPPED: ReadingChoices = {
  'college-200': 'later',
  'somme-hors-76': 'rate',
  denominateur: 'members',
  assiette: 'voted',
  'npdc-subventions': 'deducted',
  'prix-sans-terme': 'holds',
  'effectif-2023-2024': 'whole',
};

/** The reading kept on each ambiguity of the sources: the workbook's, or the one that ships. */
export class Readings {
  private readonly kept: ReadonlyMap<ReadingId, KeptReading>;

  constructor(
    readings: readonly KeptReading[],
    private readonly refusals: Refusals,
  ) {
    this.kept = new Map(readings.map((reading) => [reading.reading, reading]));
  }

  /** @throws Problem `workbookUnread` */
  choice<Id extends ReadingId>(id: Id): ReadingChoices[Id] {
    this.refusals.checkReading(id);
    return (this.kept.get(id)?.choice ?? SHIPPED[id]) as ReadingChoices[Id];
  }

  /** The workbook's own row on a reading; null where the one that ships is kept for want of any. */
  ofWorkbook(id: ReadingId): KeptReading | null {
    return this.kept.get(id) ?? null;
  }
}
