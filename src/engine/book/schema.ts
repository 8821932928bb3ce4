import * as v from 'valibot';
import type { Rule, SchoolYear, TariffData } from '../../tariffs/model';
import { Decimal } from '../money/decimal';
import { schoolYearStarting } from '../years/school-year';

/** The shape of tariff data. Amounts become exact decimals here, once, and unknown keys are refused. */

const text = v.pipe(v.string('un texte'), v.nonEmpty('un texte non vide'));

const decimal = v.pipe(
  v.string('un nombre décimal en texte, comme "7.40"'),
  v.regex(/^-?\d+(\.\d+)?$/, 'un nombre décimal en texte, comme "7.40"'),
  v.transform((digits) => new Decimal(digits)),
);
const positive = v.pipe(
  decimal,
  v.check((amount) => !amount.isNegative(), 'un nombre positif ou nul'),
);
const whole = v.pipe(v.number('un nombre entier'), v.safeInteger('un nombre entier'));
const count = v.pipe(whole, v.minValue(0, 'un nombre entier positif ou nul'));

const schoolYear = v.custom<SchoolYear>(
  (given) => typeof given === 'string' && given === schoolYearStarting(Number(given.slice(0, 4))),
  'une année scolaire, comme "2023-2024"',
);
const budgetYear = v.pipe(
  whole,
  v.minValue(1000, 'un exercice, comme 2024'),
  v.maxValue(9999, 'un exercice, comme 2024'),
);
const year = v.union([schoolYear, budgetYear], 'une année scolaire ou un exercice');
const date = v.pipe(v.string(), v.isoDate('une date, comme "2024-06-17"'));

const source = v.strictObject({ document: text, lines: text });
const category = v.picklist(
  ['membre', 'membre hors Somme', 'hors membre', 'hors territoire'],
  'une des quatre catégories de territoire',
);
const quantity = v.picklist(
  ['pupils', 'pupilsAboveOneHour', 'halfDays', 'inhabitants', 'posts', 'years', 'workshops'],
  'une quantité connue',
);

const rate = v.strictObject({
  amount: positive,
  item: v.exactOptional(text),
  source: v.exactOptional(source),
});
const band = v.strictObject({
  from: count,
  to: v.nullable(count),
  amount: v.nullable(positive),
  reading: v.exactOptional(v.strictObject({ at: count, text })),
});

const rule: v.GenericSchema<unknown, Rule<Decimal>> = v.lazy(() =>
  v.variant(
    'kind',
    [
      v.strictObject({
        kind: v.literal('perUnit'),
        per: v.pipe(v.array(quantity), v.minLength(1, 'au moins une quantité')),
        rates: v.record(text, rate),
        floor: v.exactOptional(positive),
        cap: v.exactOptional(positive),
      }),
      v.strictObject({ kind: v.literal('flat'), amount: positive }),
      v.strictObject({
        kind: v.literal('bands'),
        over: quantity,
        bands: v.pipe(v.array(band), v.minLength(1, 'au moins une tranche')),
        pricedFor: v.exactOptional(v.strictObject({ quantity, value: count })),
      }),
      v.strictObject({
        kind: v.literal('above'),
        over: v.literal('minutesOfUse'),
        threshold: count,
        counted: quantity,
        rate: positive,
      }),
      v.strictObject({
        kind: v.literal('package'),
        over: quantity,
        included: count,
        amount: positive,
        beyond: positive,
      }),
      v.strictObject({
        kind: v.literal('grant'),
        over: quantity,
        rate: positive,
        floor: positive,
        shareOfCost: positive,
      }),
      v.strictObject({ kind: v.literal('indexed'), base: text, increase: decimal }),
      v.strictObject({
        kind: v.literal('sum'),
        parts: v.pipe(
          v.array(
            v.strictObject({
              id: text,
              label: text,
              rule,
              optional: v.exactOptional(v.boolean()),
              oncePerBill: v.exactOptional(v.boolean()),
              source: v.exactOptional(source),
            }),
          ),
          v.minLength(1, 'au moins une part'),
        ),
      }),
    ],
    'une règle de calcul connue',
  ),
);

const remark = v.strictObject({
  text,
  fromYear: v.exactOptional(year),
  rate: v.exactOptional(text),
  departmentOtherThan: v.exactOptional(v.array(text)),
});

const tariff = v.strictObject({
  id: text,
  label: text,
  payer: text,
  unit: text,
  priceBasis: v.picklist(['HT', 'TTC', 'unstated'], '"HT", "TTC" ou "unstated"'),
  yearKind: v.picklist(['school', 'budget'], '"school" ou "budget"'),
  versions: v.array(
    v.strictObject({
      from: v.nullable(year),
      to: v.nullable(year),
      act: text,
      rule,
      remarks: v.exactOptional(v.array(remark)),
      source: v.exactOptional(source),
    }),
  ),
});

const act = v.strictObject({
  id: text,
  body: text,
  number: v.nullable(text),
  date: v.nullable(date),
  title: text,
  item: v.nullable(text),
  status: v.picklist(['voted', 'presented', 'draft'], '"voted", "presented" ou "draft"'),
  source: v.nullable(source),
});

const chargeLine = v.strictObject({
  id: text,
  label: text,
  gross: decimal,
  subsidy: positive,
  net: decimal,
  proportional: v.boolean('vrai ou faux'),
  source: v.nullable(source),
});

const chargeStatement = v.strictObject({
  schoolYear,
  act: text,
  lines: v.nullable(v.array(chargeLine)),
  total: decimal,
  totalSource: v.nullable(source),
  printedUnitCost: v.nullable(decimal),
  notes: v.array(v.strictObject({ text, source })),
});

const pupilCount = v.strictObject({
  schoolYear,
  act: text,
  total: count,
  scope: text,
  source: v.nullable(source),
  groups: v.nullable(
    v.array(v.strictObject({ categories: v.array(category), pupils: count, source: v.nullable(source) })),
  ),
});

export const tariffData: v.GenericSchema<unknown, TariffData<Decimal>> = v.strictObject({
  documents: v.array(v.strictObject({ id: text, title: text })),
  acts: v.array(act),
  tariffs: v.array(tariff),
  charges: v.array(chargeStatement),
  pupils: v.array(pupilCount),
  agreements: v.array(
    v.strictObject({
      id: text,
      label: text,
      act: text,
      from: schoolYear,
      to: schoolYear,
      yearlyAmount: positive,
      subsidyShare: v.pipe(
        positive,
        v.check((share) => share.lte(1), 'une part entre 0 et 1'),
      ),
      subsidisedBy: text,
      source,
    }),
  ),
  unpriced: v.array(v.strictObject({ id: text, label: text, source, reason: text })),
  members: v.array(
    v.strictObject({
      siren: v.pipe(v.string(), v.regex(/^\d{9}$/, 'un SIREN de neuf chiffres')),
      name: text,
      from: v.nullable(schoolYear),
      to: v.nullable(schoolYear),
    }),
  ),
});
