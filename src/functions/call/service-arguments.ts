import { attempt } from '../../engine/attempt';
import type { TariffBook } from '../../engine/book/tariff-book';
import { placeIndex } from '../../engine/places/shipped-index';
import type { Place } from '../../engine/places/place';
import { resolvePlace } from '../../engine/places/resolve-place';
import { Problem } from '../../engine/problem';
import { unitsInWords } from '../../engine/quantity-in-words';
import { shapeOf, type ServiceShape } from '../../engine/services/any-service';
import { session } from '../../engine/session';
import type { Decimal } from '../../kit/money/decimal';
import { textKey } from '../../kit/text-key';
import type { BudgetYear, SchoolYear, Tariff } from '../../tariffs/model';
import { isBlank, isBlankCell, isBlankText, type Cell } from './cell';
import type { Parameter } from './parameter';
import type { ArgumentReader, Reader } from './position';
import { budgetYear, positiveAmount, quantity, schoolYear, text } from './readers';

/**
 * A service by its id, its label or a short name.
 *
 * @throws Problem `unknownWord`; `priceNotInSources` for one that the sources only mention
 */
export const service: Reader<Tariff<Decimal>> = (cell, argument) => {
  const { book } = session;
  const name = text(cell, argument);
  const found = book.serviceNamed(name);
  if (found === undefined) {
    throw new Problem('unknownWord', { argument, found: name, accepted: servicesOf(book) });
  }
  if (!('versions' in found)) throw new Problem('priceNotInSources', { service: found.label });
  return found;
};

function servicesOf({ data }: TariffBook): readonly string[] {
  return data.tariffs.map(({ names, label }) => names?.[0] ?? label);
}

/** The year of the service that the argument `service` names: a school year or a budget year (exercice). */
export const serviceYear: ArgumentReader<SchoolYear | BudgetYear> = (cell, argument, cells) => {
  const { label, yearKind } = service(cells.service, 'service');
  const [own, other] = yearKind === 'school' ? [schoolYear, budgetYear] : [budgetYear, schoolYear];
  const found = attempt<SchoolYear | BudgetYear>(() => own(cell, argument));
  if (found.kind === 'found') return found.value;
  if (attempt<unknown>(() => other(cell, argument)).kind !== 'found') throw found.problem;
  throw new Problem('otherYearKind', { service: label, found: text(cell, argument), expected: yearKind });
};

/** The quantity; 1 or 0 of a service that counts nothing. */
export const serviceQuantity: ArgumentReader<Decimal> = (cell, argument, cells) => {
  const found = quantity(cell, argument);
  const { service: named, main } = shapeAt(cells);
  if (main !== undefined || found.lte(1)) return found;
  throw new Problem('flatAmount', { argument, service: named.label, found: String(found) });
};

/** A rate by its name; of a service that is priced by territory, a place tells it too. */
export const serviceRate: Parameter<string | Place | undefined> = {
  optional: true,
  silences: isBlankCell,
  read: (cell, argument, cells) => {
    const { service: named, rates, isByTerritory } = shapeAt(cells);
    if (isBlankText(cell)) {
      if (rates.length < 2) return undefined;
      throw new Problem('argumentNeeded', { argument, service: named.label, expected: rates });
    }
    if (rates.length === 0) throw new Problem('argumentUnused', { argument, service: named.label });
    const found = text(cell, argument);
    if (isByTerritory) return resolvePlace(placeIndex, found);
    return oneOf(found, argument, rates, (rate) => [rate]);
  },
};

/** The second quantity, where the service has one. */
export const secondQuantity: Parameter<Decimal | undefined> = {
  optional: true,
  read: (cell, argument, cells) => {
    const { service: named, second: counted, secondByDefault } = shapeAt(cells);
    if (isBlank(cell)) {
      if (counted === undefined || secondByDefault !== undefined) return secondByDefault;
      const expected = [counted === 'cost' ? 'coût en €' : unitsInWords(counted)];
      throw new Problem('argumentNeeded', { argument, service: named.label, expected });
    }
    if (counted === undefined) throw new Problem('argumentUnused', { argument, service: named.label });
    return (counted === 'cost' ? positiveAmount : quantity)(cell, argument);
  },
};

/** One part of a service that adds some up, by its id or label. */
export const servicePart: Parameter<string | undefined> = {
  optional: true,
  silences: isBlankCell,
  read: (cell, argument, cells) => {
    if (isBlankText(cell)) return undefined;
    const { service: named, parts } = shapeAt(cells);
    if (parts === null) throw new Problem('argumentUnused', { argument, service: named.label });
    return oneOf(text(cell, argument), argument, parts, ({ id, label }) => [id, label]).id;
  },
};

function oneOf<T>(
  found: string,
  argument: string,
  all: readonly T[],
  namesOf: (one: T) => readonly string[],
): T {
  const named = all.find((one) => namesOf(one).some((name) => textKey(name) === textKey(found)));
  if (named !== undefined) return named;
  throw new Problem('unknownWord', {
    argument,
    found,
    accepted: all.flatMap((one) => namesOf(one).slice(0, 1)),
  });
}

/** The shape of the service and year that the arguments `service` and `annee` give. */
export function shapeAt(cells: Readonly<Record<string, Cell>>): ServiceShape {
  const named = service(cells.service, 'service');
  return shapeOf(session.book, named, serviceYear(cells.annee, 'annee', cells));
}
