/** A column of the comparison: a year's figures, or how they differ from those of the year before it. */
export interface Column {
  readonly shows: 'figure' | 'difference' | 'share';
  /** Position of the year, from 0. */
  readonly year: number;
}

/** Some columns laid out together, from the second column of the sheet on; null leaves a column out. */
export interface Part {
  /** What heads the part; null for the first. */
  readonly heading: string | null;
  readonly columns: readonly (Column | null)[];
}

/** With more years the variations would make the figures too small to read: they then stand beneath. */
const MOST_YEARS_BESIDE = 4;

export function partsFor(count: number): readonly Part[] {
  const years = Array.from({ length: count }, (_year, at) => at);
  const figures = years.map((year): Column => ({ shows: 'figure', year }));
  if (count <= MOST_YEARS_BESIDE) {
    const variations = years.slice(1).flatMap((year): Column[] => [
      { shows: 'difference', year },
      { shows: 'share', year },
    ]);
    return [{ heading: null, columns: [...figures, ...variations] }];
  }
  const beneath = (shows: Column['shows']) => years.map((year) => (year === 0 ? null : { shows, year }));
  return [
    { heading: null, columns: figures },
    { heading: "Variations par rapport à l'année précédente du tableau", columns: beneath('difference') },
    { heading: "Variations par rapport à l'année précédente du tableau, en %", columns: beneath('share') },
  ];
}
