import type { BandsRule, PerUnitRule, Rule, TariffData } from '../../../tariffs/model';
import { CHARGED } from '../../contribution/territories';
import { euros } from '../../../kit/french/amount';
import type { Decimal } from '../../../kit/money/decimal';
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
  const found = rule.kind === 'perUnit' ? Object.keys(rule.rates) : [];
  const isComplete = !all || CHARGED.every((category) => found.includes(category));
  if (isComplete && found.every((key) => CHARGED.some((category) => category === key))) return [];
  return [{ path: [...path, 'rates'], found: list(found), expected: `un taux pour ${list(CHARGED)}` }];
}

function faultsOf(rule: Rule<Decimal>, path: Path): Fault[] {
  switch (rule.kind) {
    case 'bands':
      return bandFaults(rule, path);
    case 'perUnit':
      return boundFaults(rule, path);
    case 'sum':
      return rule.parts.flatMap((part, row) => faultsOf(part.rule, [...path, 'parts', row, 'rule']));
    default:
      return [];
  }
}

function boundFaults({ floor, cap }: PerUnitRule<Decimal>, path: Path): Fault[] {
  if (floor === undefined || cap === undefined || floor.lte(cap)) return [];
  return [{ path: [...path, 'floor'], found: euros(floor), expected: `au plus le plafond, ${euros(cap)}` }];
}

function bandFaults({ bands }: BandsRule<Decimal>, path: Path): Fault[] {
  return bands.flatMap(({ from, to, reading }, row) => {
    const faults: Fault[] = [];
    const at = [...path, 'bands', row];
    if (to !== null && to < from) {
      faults.push({ path: [...at, 'to'], found: String(to), expected: `au moins la borne basse, ${from}` });
    }
    const before = bands[row - 1];
    const expected = expectedAfter(before);
    // A quantity that the act prints in two bands is in the one that the reading says.
    const isShared = reading?.at === from && before?.to === from;
    if (expected !== null && expected.from !== from && !isShared) {
      faults.push({ path: [...at, 'from'], found: String(from), expected: expected.inWords });
    }
    return faults;
  });
}

function expectedAfter(before: { readonly to: number | null } | undefined) {
  if (before === undefined) return null;
  return before.to === null
    ? { from: null, inWords: 'aucune tranche après une tranche sans borne haute' }
    : { from: before.to + 1, inWords: `${before.to + 1}, sans trou ni recouvrement` };
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'aucun taux' : words.map((word) => `« ${word} »`).join(', ');
}
