import type { QuantityName } from '../tariffs/model';
import type { DecimalValue } from '../kit/money/decimal';
import { Decimal } from '../kit/money/decimal';
import { count } from '../kit/french/amount';

const NOUNS: Readonly<Record<QuantityName, readonly [singular: string, plural: string]>> = {
  pupils: ['élève', 'élèves'],
  pupilsAboveOneHour: ["élève au-delà d'une heure", "élèves au-delà d'une heure"],
  halfDays: ['demi-journée', 'demi-journées'],
  inhabitants: ['habitant', 'habitants'],
  posts: ['poste', 'postes'],
  years: ['an', 'ans'],
  workshops: ['atelier', 'ateliers'],
  units: ['unité', 'unités'],
};

/** What a quantity counts: « élèves ». */
export function unitsInWords(name: QuantityName): string {
  return NOUNS[name][1];
}

/** A quantity with its noun: 412 élèves; French keeps the singular below two. */
export function quantityInWords(name: QuantityName, value: DecimalValue): string {
  const [singular, plural] = NOUNS[name];
  return `${count(value)} ${new Decimal(value).abs().lessThan(2) ? singular : plural}`;
}
