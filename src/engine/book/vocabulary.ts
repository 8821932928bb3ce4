import * as v from 'valibot';
import { isOfCalendar } from '../../kit/cells/date';
import { Decimal, type DecimalText } from '../../kit/money/decimal';
import { schoolYearStarting } from '../years/school-year';

/**
 * The words of which the shapes of tariff data are made (schema.ts, and each kind of rule). Unknown keys are refused;
 * amounts become exact decimals, once. Each message is what was expected, in French: schemaIssue says where and what was
 * found.
 */

/** What a schema makes of data; `N` is how a decimal stands: as text in the files, as an exact decimal in a book. */
export type Shape<S extends v.GenericSchema, N = DecimalText> = Fixed<
  N extends DecimalText ? v.InferInput<S> : v.InferOutput<S>
>;

/** Data that nobody changes. */
export type Fixed<T> = T extends Decimal
  ? T
  : T extends readonly (infer E)[]
    ? readonly Fixed<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Fixed<T[K]> }
      : T;

export const row = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return 'un objet';
    return expected === 'never' ? 'aucun champ de ce nom' : 'une valeur';
  });
export const list = <S extends v.GenericSchema>(of: S) => v.array(of, 'une liste');
/** A list that holds something. */
export const some = <S extends v.GenericSchema>(of: S, least: string) =>
  v.pipe(list(of), v.minLength(1, `au moins ${least}`));
/** Values by their names, at least one. */
export const named = <S extends v.GenericSchema>(of: S, least: string) =>
  v.pipe(v.record(text, of, 'un objet'), v.minEntries(1, `au moins ${least}`));
export const optional = <S extends v.GenericSchema>(of: S) => v.exactOptional(of);
export const nullable = <S extends v.GenericSchema>(of: S) => v.nullable(of);
export const only = <const T extends string>(value: T) => v.literal(value, `« ${value} »`);
export const oneOf = <const T extends readonly string[]>(values: T, expected: string) =>
  v.picklist(values, expected);

export const yesNo = v.boolean('vrai ou faux');
export const text = v.pipe(v.string('un texte'), v.nonEmpty('un texte non vide'));

const DECIMAL = 'un nombre décimal en texte, comme « 7.40 »';
export const decimal = v.pipe(
  v.string(DECIMAL),
  v.regex(/^-?\d+(\.\d+)?$/, DECIMAL),
  v.transform((digits) => new Decimal(digits)),
);
export const positive = v.pipe(
  decimal,
  v.check((amount) => !amount.isNegative(), 'un nombre positif ou nul'),
);
export const share = v.pipe(
  positive,
  v.check((amount) => amount.lte(1), 'une part entre 0 et 1'),
);
const whole = v.pipe(v.number('un nombre entier'), v.safeInteger('un nombre entier'));
export const count = v.pipe(whole, v.minValue(0, 'un nombre entier positif ou nul'));

/** A school year (année scolaire) in its one written form, such as "2023-2024". */
export type SchoolYear = `${number}-${number}`;
export const schoolYear = v.custom<SchoolYear>(
  (given) =>
    typeof given === 'string' &&
    /^\d{4}-\d{4}$/.test(given) &&
    given === schoolYearStarting(Number(given.slice(0, 4))),
  'une année scolaire, comme « 2023-2024 »',
);
const budgetYear = v.pipe(
  whole,
  v.minValue(1000, 'un exercice, comme 2024'),
  v.maxValue(9999, 'un exercice, comme 2024'),
);
export const year = v.union([schoolYear, budgetYear], 'une année scolaire ou un exercice');
const DATE = 'une date, comme « 2024-06-17 »';
export const date = v.pipe(
  v.string(DATE),
  v.check((given) => /^\d{4}-\d{2}-\d{2}$/.test(given) && isOfCalendar(given), DATE),
);

export const source = row({ document: text, lines: text });

export const table = oneOf(
  ['EntActes', 'EntTarifs', 'EntCharges', 'EntEffectifs', 'EntMembres', 'EntLectures'],
  'une table du classeur',
);
export const rows = row({ table, rows: list(count) });
export const origin = optional(rows);

export const quantity = oneOf(
  ['pupils', 'pupilsAboveOneHour', 'halfDays', 'inhabitants', 'posts', 'years', 'workshops', 'units'],
  'une quantité connue',
);

export const rate = row({
  amount: positive,
  /** Article or point, where it differs from the act's. */
  item: optional(text),
  source: optional(source),
  origin,
});
