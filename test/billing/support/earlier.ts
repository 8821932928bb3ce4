import type { EarlierAnnex } from '../../../src/billing/annex/earlier-annexes';
import type { Comparison } from '../../../src/billing/model/comparison';
import type { StatedLine } from '../../../src/billing/model/line';

/** Annexes as they were read back, the first one first. */
export function annexesOf(
  lists: readonly (readonly StatedLine[])[],
  titles: Partial<Pick<EarlierAnnex, 'budgetYear' | 'titles'>> = {},
): readonly EarlierAnnex[] {
  return lists.map((lines, index) => ({
    place: { file: null, sheet: `État ${index + 1}` },
    number: index + 1,
    isIdentified: true,
    fingerprint: `fingerprint ${index + 1}`,
    budgetYear: 2024,
    titles: [],
    ...titles,
    lines: lines.map((stated, at) => ({ stated, earlier: null, now: null, row: at + 6 })),
  }));
}

/** What an annex of differences states. */
export function statedBy({ lines }: Comparison): readonly StatedLine[] {
  return lines.map(({ now, earlier, payer, pupils, amount }) => ({
    ...(now ?? earlier),
    payer,
    pupils,
    amount,
  }));
}
