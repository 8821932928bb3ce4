import type { TariffData } from '../../tariffs/model';
import type { Decimal } from '../../kit/money/decimal';
import { duplicateFaults } from './consistency/duplicates';
import { periodFaults } from './consistency/periods';
import { referenceFaults } from './consistency/references';
import { ruleFaults } from './consistency/rules';
import { sumFaults } from './consistency/sums';
import type { DataIssue } from './data-error';
import { whereOf } from './where';

/** What a schema cannot say of tariff data: names, references, periods, grids, sums. One issue a fault. */
export function inconsistencies(data: TariffData<Decimal>): DataIssue[] {
  return [
    ...duplicateFaults(data),
    ...referenceFaults(data),
    ...periodFaults(data),
    ...ruleFaults(data),
    ...sumFaults(data),
  ].map(({ path, found, expected }) => ({ where: whereOf(data, path), found, expected }));
}
