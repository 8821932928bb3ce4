import { textKey } from '../../kit/text-key';
import type { PriceBasis, QuantityName, Tariff } from '../../tariffs/model';
import { BASIS_WORDS } from '../layout/words';
import { isRead, readOr } from '../rows/table-row';
import type { Service } from '../rows/services';
import type { TariffHeader, TariffRow } from '../rows/tariff-rows';
import { pricedRule } from '../../engine/rules/kinds';
import { amountOf, rateOf } from '../../engine/rules/price';
import { areBoundsInOrder, areSoundBands, askOfZero, priceOf, type ServicePricing } from './service-pricing';

/** What the rows of a service that the workbook adds say of it as a whole. */
export type NewTariff = Omit<Tariff, 'versions'>;

const FLAT: ReadonlySet<string> = new Set(['forfait', 'montant', 'prix', 'tarif']);

/** What holds the product of a unit and its rate between two amounts. */
const BOUNDS: Readonly<Record<string, 'floor' | 'cap'>> = {
  plancher: 'floor',
  minimum: 'floor',
  plafond: 'cap',
  maximum: 'cap',
};

/** Components of other shapes: taken for a rate, each would be a unit price. */
const OF_OTHER_SHAPES: ReadonlySet<string> = new Set(
  ['au-delà', 'indexation', 'part du coût', 'réduction', 'remise', 'revalorisation'].map(textKey),
);

/** What a unit counts, by the beginning of its name; another unit is just a unit. */
const QUANTITIES: readonly (readonly [beginning: string, quantity: QuantityName])[] = [
  ['eleve', 'pupils'],
  ['demi journee', 'halfDays'],
  ['habitant', 'inhabitants'],
  ['poste', 'posts'],
  ['atelier', 'workshops'],
  ['an', 'years'],
];

/** Whether rows of a service that nobody knows say that it is a new one, rather than a slip of the pen. */
export function isMeantAsNew(rows: readonly TariffRow[]): boolean {
  return rows.some(({ row }) => row.cell('Unité') !== null || row.cell('Base') !== null);
}

/** The service that the rows add; null, which is noted on them, where they do not say enough or disagree. */
export function newTariff({ id, label }: Service, rows: readonly TariffRow[]): NewTariff | null {
  const units = rows.flatMap(({ cells: { unit } }) => (isRead(unit) && unit !== null ? [unit] : []));
  const bases = rows.flatMap(({ cells: { basis } }) => (isRead(basis) && basis !== null ? [basis] : []));
  const unit = agreed(label, rows, 'Unité', units, (text) => text);
  const basis = agreed(label, rows, 'Base', bases, (word: PriceBasis) => BASIS_WORDS[word]);
  const yearKind = agreedKind(label, rows);
  if (unit === null || basis === null || yearKind === null) return null;
  return { id, label, payer: 'non précisé', unit, priceBasis: basis, yearKind };
}

function agreed<T extends string>(
  service: string,
  rows: readonly TariffRow[],
  column: TariffHeader,
  values: readonly T[],
  inWords: (value: T) => string,
): T | null {
  const distinct = [...new Map(values.map((value) => [textKey(value), value])).values()];
  const [value] = distinct;
  if (value === undefined) {
    for (const { row } of rows) row.fail('newServiceLacks', { service, column }, column);
    return null;
  }
  if (distinct.length === 1) return value;
  const found = distinct.map(inWords);
  for (const { row } of rows) row.fail('newServiceDiffers', { service, column, values: found }, column);
  return null;
}

function agreedKind(service: string, rows: readonly TariffRow[]): Tariff['yearKind'] | null {
  const periods = rows.flatMap(({ row, period }) => (period === null ? [] : [{ row, from: period.from }]));
  const kinds = new Set(periods.map(({ from }) => typeof from));
  if (kinds.size > 1) {
    for (const { row, from } of periods) {
      row.fail('yearKindDiffers', { service, found: String(from) }, 'Première année');
    }
    return null;
  }
  return kinds.has('number') ? 'budget' : 'school';
}

/** Prices a service that the workbook adds: a grid, one flat amount, or rates per unit, held between floor and cap. */
export function newService({ label, unit }: NewTariff): ServicePricing {
  const quantity = quantityOf(unit);
  return {
    isPartial: false,
    check: (tariffRow) => {
      const { row, cells } = tariffRow;
      if (isRead(cells.component) && OF_OTHER_SHAPES.has(nameOf(tariffRow))) {
        const accepted = ['forfait', 'tranche', 'plancher', 'plafond', 'le nom du taux'];
        row.fail('componentUnknown', { service: label, found: cells.component, accepted }, 'Composante');
      }
      if (cells.amount === null && !hasBounds(row)) row.fail('blank', {}, 'Montant');
      askOfZero(row, cells);
      if (hasBounds(row) && cells.low === null) row.fail('boundNeeded', { component: 'tranche' }, 'De');
    },
    rateKeyOf: () => null,
    placeOf: (row) => {
      const { component } = row.cells;
      const bound = BOUNDS[nameOf(row)];
      if (bound !== undefined) return bound;
      if (hasBounds(row.row)) return `tranche ${priceOf(row).low ?? ''}`;
      return isRead(component) ? textKey(component) : null;
    },
    missingIn: () => [],
    ruleOf: (rows) => {
      const limits = rows.filter((row) => BOUNDS[nameOf(row)] !== undefined);
      const grid = rows.filter(({ row }) => hasBounds(row));
      const flat = rows.filter((row) => !hasBounds(row.row) && FLAT.has(nameOf(row)));
      if (grid.length === rows.length && limits.length === 0) {
        return areSoundBands(rows)
          ? pricedRule({ kind: 'bands', over: quantity, bands: [] }, () => rows.map(priceOf))
          : null;
      }
      const [only] = rows;
      if (only !== undefined && rows.length === 1 && flat.length === 1) {
        return { kind: 'flat', amount: amountOf([priceOf(only)]) };
      }
      if (grid.length > 0 || flat.length > 0 || limits.length === rows.length) {
        for (const { row } of rows) row.fail('newServiceMixed', { service: label });
        return null;
      }
      const limitOf = (bound: 'floor' | 'cap') => limits.find((row) => BOUNDS[nameOf(row)] === bound);
      if (!areBoundsInOrder(limitOf('floor'), limitOf('cap'))) return null;
      const rates = rows
        .filter((row) => !limits.includes(row))
        .map((row) => [readOr(row.cells.component, ''), rateOf(priceOf(row))] as const);
      const held = (['floor', 'cap'] as const).flatMap((bound) => {
        const limit = limitOf(bound);
        return limit === undefined ? [] : [[bound, amountOf([priceOf(limit)])] as const];
      });
      return {
        kind: 'perUnit',
        per: [quantity],
        rates: Object.fromEntries(rates),
        ...Object.fromEntries(held),
      };
    },
  };
}

function nameOf({ cells: { component } }: TariffRow): string {
  return isRead(component) ? textKey(component) : '';
}

function hasBounds(row: TariffRow['row']): boolean {
  return row.cell('De') !== null || row.cell('À') !== null;
}

function quantityOf(unit: string): QuantityName {
  const words = textKey(unit);
  const [, quantity] =
    QUANTITIES.find(([beginning]) =>
      new RegExp(`^${beginning}(?:s|x|nees?)?(?:[^\\p{L}]|$)`, 'u').test(words),
    ) ?? [];
  return quantity ?? 'units';
}
