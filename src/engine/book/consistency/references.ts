import type { TariffData, TariffId } from '../../../tariffs/model';
import { Decimal } from '../../../kit/money/decimal';
import { basesOf } from '../../rules/kinds';
import type { Path } from '../where';
import type { Fault } from './fault';

/** References to an act, a document or a tariff that the data do not hold. */
export function referenceFaults(data: TariffData<Decimal>): Fault[] {
  return [...missingActs(data), ...missingDocuments(data), ...missingBases(data)];
}

function missingActs(data: TariffData<Decimal>): Fault[] {
  const known = new Set(data.acts.map(({ id }) => id));
  const references = [
    ...data.tariffs.flatMap(({ versions }, tariff) =>
      versions.map(({ act }, row) => ({ path: ['tariffs', tariff, 'versions', row, 'act'], act })),
    ),
    ...data.charges.map(({ act }, row) => ({ path: ['charges', row, 'act'], act })),
    ...(data.otherProducts ?? []).map(({ act }, row) => ({ path: ['otherProducts', row, 'act'], act })),
    ...data.pupils.map(({ act }, row) => ({ path: ['pupils', row, 'act'], act })),
    ...data.agreements.map(({ act }, row) => ({ path: ['agreements', row, 'act'], act })),
  ];
  return references
    .filter(({ act }) => !known.has(act))
    .map(({ path, act }) => ({ path, found: `« ${act} »`, expected: "l'identifiant d'un acte connu" }));
}

function missingDocuments(data: TariffData<Decimal>): Fault[] {
  const known = new Set(data.documents.map(({ id }) => id));
  return documentReferences(data, [])
    .filter(({ document }) => !known.has(document))
    .map(({ path, document }) => ({
      path,
      found: `« ${document} »`,
      expected: "l'identifiant d'un document connu",
    }));
}

/** Every `document` of the data, however deep: a figure may carry its source at any level. */
function documentReferences(value: unknown, path: Path): { path: Path; document: string }[] {
  if (typeof value !== 'object' || value === null || value instanceof Decimal) return [];
  if (Array.isArray(value)) return value.flatMap((row, at) => documentReferences(row, [...path, at]));
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'document' && typeof inner === 'string'
      ? [{ path: [...path, key], document: inner }]
      : documentReferences(inner, [...path, key]),
  );
}

function missingBases({ tariffs, unpriced }: TariffData<Decimal>): Fault[] {
  const known = new Set([...tariffs, ...unpriced].map(({ id }) => id));
  const basesOfTariff = (id: TariffId) =>
    tariffs
      .filter((tariff) => tariff.id === id)
      .flatMap(({ versions }) => versions.flatMap(({ rule }) => basesOf(rule)));
  const leadsBack = (to: TariffId, from: TariffId, passed: readonly TariffId[] = []): boolean =>
    from === to ||
    (!passed.includes(from) && basesOfTariff(from).some((base) => leadsBack(to, base, [...passed, from])));
  return tariffs.flatMap(({ id, versions }, tariff) =>
    versions.flatMap((version, row) => {
      const path = ['tariffs', tariff, 'versions', row, 'rule'];
      return basesOf(version.rule).flatMap((base) => {
        if (!known.has(base))
          return [{ path, found: `« ${base} »`, expected: "l'identifiant d'un tarif connu" }];
        if (!leadsBack(id, base)) return [];
        return [{ path, found: `« ${base} »`, expected: 'une base qui ne renvoie pas au tarif lui-même' }];
      });
    }),
  );
}
