import { isShare } from '../cells/readers';
import { shown } from '../../kit/cells/cell';
import { count } from '../../kit/french/amount';
import type { Decimal } from '../../kit/money/decimal';
import { ratesOf } from '../../engine/rules/calculations';
import { pricedRule, pricesOf } from '../../engine/rules/kinds';
import type { Price } from '../../engine/rules/price';
import { textKey } from '../../kit/text-key';
import type { Rule, Tariff } from '../../tariffs/model';
import { BASIS_WORDS, COUNTED_WORDS } from '../layout/words';
import { groupedBy } from '../rows/groups';
import { isRead } from '../rows/table-row';
import type { TariffRow } from '../rows/tariff-rows';
import {
  areBoundsInOrder,
  areSoundBands,
  askOfZero,
  priceOf,
  refuseBounds,
  type ServicePricing,
} from './service-pricing';

/** The one tariff of which a vote may price some rates only: the others are then not given. */
export const PARTIAL = 'primary-schools';

/** Whether a row prices a category of territory, which no other tariff does. */
export function pricesTerritories({ cells: { component } }: TariffRow): boolean {
  return (
    isRead(component) &&
    COUNTED_WORDS.some(([word, counted]) => counted !== 'total' && textKey(word) === textKey(component))
  );
}

/** Prices a tariff that ships: its rule stays, its prices are the workbook's. */
export function knownService(tariff: Tariff<Decimal>): ServicePricing {
  const template = latestRule(tariff);
  const components = [...new Map(pricesOf(template).map((price) => [price.key, price])).values()];
  const componentOf = finder(components);
  const isPartial = tariff.id === PARTIAL;
  return {
    isPartial,
    check: (row) => {
      checkBasis(row, tariff);
      checkComponent(row, tariff, components, componentOf(row));
    },
    rateKeyOf: (row) => {
      const key = componentOf(row)?.key ?? null;
      return key !== null && ratesOf(template)?.[key] !== undefined ? key : null;
    },
    placeOf: (row) => {
      const component = componentOf(row);
      if (component === null) return null;
      const { low } = priceOf(row);
      return component.bounds === 'band' ? `${component.key} ${low ?? ''}` : component.key;
    },
    missingIn: (rows) => {
      if (isPartial || rows.some((row) => componentOf(row) === null)) return [];
      const given = new Set(rows.map((row) => componentOf(row)?.key));
      return components.filter(({ key }) => !given.has(key)).map(({ names: [name] }) => name);
    },
    ruleOf: (rows) => {
      const byComponent = groupedBy(rows, (row) => componentOf(row)?.key ?? '');
      const grids = components.filter(({ bounds }) => bounds === 'band');
      const areSound = grids.map(({ key }) => areSoundBands(byComponent.get(key) ?? []));
      if (areSound.includes(false)) return null;
      const rowOf = (key: string) => byComponent.get(key)?.[0];
      const bounds = components
        .filter(({ key }) => key.endsWith('plancher'))
        .map(({ key }) => areBoundsInOrder(rowOf(key), rowOf(key.replace(/plancher$/, 'plafond'))));
      if (bounds.includes(false)) return null;
      return pricedRule(template, (key) => (byComponent.get(key) ?? []).map(priceOf));
    },
  };
}

function latestRule({ id, versions }: Tariff<Decimal>): Rule<Decimal> {
  const [latest] = [...versions].sort((a, b) => String(b.from ?? '').localeCompare(String(a.from ?? '')));
  if (latest === undefined) throw new TypeError(`The tariff "${id}" ships without a version.`);
  return latest.rule;
}

function finder(components: readonly Price[]): (row: TariffRow) => Price | null {
  const byName = new Map(
    components.flatMap((component) => component.names.map((name) => [textKey(name), component])),
  );
  return ({ cells: { component } }) => (isRead(component) ? (byName.get(textKey(component)) ?? null) : null);
}

function checkBasis({ row, cells: { basis } }: TariffRow, { label, priceBasis }: Tariff<Decimal>): void {
  if (!isRead(basis) || basis === null || basis === priceBasis) return;
  const details = { service: label, found: BASIS_WORDS[basis], expected: BASIS_WORDS[priceBasis] };
  row.fail('basisDiffers', details, 'Base');
}

function checkComponent(
  { row, cells }: TariffRow,
  { label }: Tariff<Decimal>,
  components: readonly Price[],
  component: Price | null,
): void {
  if (!isRead(cells.component)) return;
  if (component === null) {
    const accepted = components.map(({ names: [name] }) => name);
    row.fail('componentUnknown', { service: label, found: shown(cells.component), accepted }, 'Composante');
    return;
  }
  const [name] = component.names;
  if (cells.amount === null && component.bounds !== 'band') row.fail('blank', {}, 'Montant');
  if (component.isShare !== true) askOfZero(row, cells);
  if (component.isShare === true && isRead(cells.amount) && cells.amount !== null && !isShare(cells.amount)) {
    row.fail('notAShare', { found: count(cells.amount) }, 'Montant');
  }
  switch (component.bounds) {
    case undefined:
      refuseBounds(row, name, ['De', 'À']);
      break;
    case 'band':
      if (cells.low === null) row.fail('boundNeeded', { component: name }, 'De');
      break;
    case 'from':
      if (cells.low === null) row.fail('boundNeeded', { component: name }, 'De');
      refuseBounds(row, name, ['À']);
      break;
    case 'upTo':
      if (cells.high === null) row.fail('boundNeeded', { component: name }, 'À');
      refuseBounds(row, name, ['De']);
      break;
  }
}
