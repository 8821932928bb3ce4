import type { Tariff, TariffData, Version } from '../../../tariffs/model';
import type { Decimal } from '../../../kit/money/decimal';
import type { Path } from '../where';
import type { Fault } from './fault';

/** Periods that end before they start, that are of the wrong kind of year, or that two versions share. */
export function periodFaults({ tariffs, agreements, members }: TariffData<Decimal>): Fault[] {
  return [
    ...tariffs.flatMap((tariff, row) => versionFaults(tariff, ['tariffs', row, 'versions'])),
    ...agreements.flatMap((agreement, row) => reversed(agreement, ['agreements', row])),
    ...members.flatMap((member, row) => reversed(member, ['members', row])),
  ];
}

type Period = Pick<Version<Decimal>, 'from' | 'to'>;

function versionFaults({ yearKind, versions }: Tariff<Decimal>, table: Path): Fault[] {
  return versions.flatMap((version, row) => {
    const path = [...table, row];
    return [
      ...wrongKind(version, yearKind, path),
      ...reversed(version, path),
      ...versions.slice(row + 1).flatMap((later, distance) =>
        overlap(version, later)
          ? [
              {
                path,
                found: `une période commune avec versions[${row + 1 + distance}]`,
                expected: 'des périodes distinctes',
              },
            ]
          : [],
      ),
    ];
  });
}

function wrongKind({ from, to }: Period, yearKind: Tariff['yearKind'], path: Path): Fault[] {
  const [type, expected] =
    yearKind === 'school'
      ? (['string', 'une année scolaire'] as const)
      : (['number', 'un exercice'] as const);
  return Object.entries({ from, to }).flatMap(([key, bound]) =>
    bound === null || typeof bound === type ? [] : [{ path: [...path, key], found: String(bound), expected }],
  );
}

function reversed({ from, to }: Period, path: Path): Fault[] {
  if (from === null || to === null || from <= to) return [];
  return [{ path, found: `${from} à ${to}`, expected: 'une période dont le début précède la fin' }];
}

function overlap(a: Period, b: Period): boolean {
  const startsBeforeEnd = (x: Period, y: Period) => x.from === null || y.to === null || x.from <= y.to;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}
