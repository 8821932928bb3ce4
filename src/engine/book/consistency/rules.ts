import type { Rule, TariffData } from '../../../tariffs/model';
import { CHARGED } from '../../contribution/territories';
import type { Decimal } from '../../../kit/money/decimal';
import { ratesOf } from '../../rules/calculations';
import { faultsOf } from '../../rules/kinds';
import type { Path } from '../where';
import type { Fault } from './fault';

/** Grids with a gap or an overlap, floors above caps, categories without a rate. */
export function ruleFaults({ tariffs }: TariffData<Decimal>): Fault[] {
  return tariffs.flatMap(({ id, versions }, tariff) =>
    versions.flatMap(({ rule, origin }, row) => {
      const path = ['tariffs', tariff, 'versions', row, 'rule'];
      return [
        ...faultsOf(rule, path),
        ...(id === 'primary-schools' ? unpricedCategories(rule, path, origin === undefined) : []),
      ];
    }),
  );
}

/**
 * The contribution prices each category that pays, and no other: hors territoire has no tariff, which is not 0. A vote
 * in a workbook may lack one, of which it then says nothing.
 */
function unpricedCategories(rule: Rule<Decimal>, path: Path, all: boolean): Fault[] {
  const found = Object.keys(ratesOf(rule) ?? {});
  const isComplete = !all || CHARGED.every((category) => found.includes(category));
  if (isComplete && found.every((key) => CHARGED.some((category) => category === key))) return [];
  return [{ path: [...path, 'rates'], found: list(found), expected: `un taux pour ${list(CHARGED)}` }];
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'aucun taux' : words.map((word) => `« ${word} »`).join(', ');
}
