import type { SchoolYear } from '../../tariffs/model';

/**
 * Whether an act says where the contributions of a school year go: deliberation 20240617_DL_05, article 4, says it of
 * those that it fixes (« recettes de fonctionnement du budget principal »), and no act of any others.
 */
export function hasVotedAllocation(year: SchoolYear): boolean {
  return year === '2023-2024';
}
