import * as v from 'valibot';
import type { ReadingId, Rule, SchoolYear, TariffData } from '../../tariffs/model';
import { isSiren } from '../../kit/cells/siren';
import { Decimal } from '../../kit/money/decimal';
import { isOfCalendar } from '../../kit/cells/date';
import { schoolYearStarting } from '../years/school-year';

/**
 * The shape of tariff data. Amounts become exact decimals here, once, and unknown keys are refused. Each message is
 * what was expected, in French: schemaIssue says where and what was found.
 */

const row = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return 'un objet';
    return expected === 'never' ? 'aucun champ de ce nom' : 'une valeur';
  });
const list = <S extends v.GenericSchema>(of: S) => v.array(of, 'une liste');
const yesNo = v.boolean('vrai ou faux');

const text = v.pipe(v.string('un texte'), v.nonEmpty('un texte non vide'));

const DECIMAL = 'un nombre décimal en texte, comme « 7.40 »';
const decimal = v.pipe(
  v.string(DECIMAL),
  v.regex(/^-?\d+(\.\d+)?$/, DECIMAL),
  v.transform((digits) => new Decimal(digits)),
);
const positive = v.pipe(
  decimal,
  v.check((amount) => !amount.isNegative(), 'un nombre positif ou nul'),
);
const share = v.pipe(
  positive,
  v.check((amount) => amount.lte(1), 'une part entre 0 et 1'),
);
const whole = v.pipe(v.number('un nombre entier'), v.safeInteger('un nombre entier'));
const count = v.pipe(whole, v.minValue(0, 'un nombre entier positif ou nul'));

const schoolYear = v.custom<SchoolYear>(
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
const year = v.union([schoolYear, budgetYear], 'une année scolaire ou un exercice');
const DATE = 'une date, comme « 2024-06-17 »';
const date = v.pipe(
  v.string(DATE),
  v.check((given) => /^\d{4}-\d{2}-\d{2}$/.test(given) && isOfCalendar(given), DATE),
);
const SIREN = 'un SIREN de neuf chiffres, clé comprise';

const source = row({ document: text, lines: text });
const origin = v.exactOptional(
  row({
    table: v.picklist(
      ['EntActes', 'EntTarifs', 'EntCharges', 'EntEffectifs', 'EntMembres', 'EntLectures'],
      'une table du classeur',
    ),
    rows: list(count),
  }),
);
const category = v.picklist(
  ['membre', 'membre hors Somme', 'hors membre', 'hors territoire'],
  'une des quatre catégories de territoire',
);
const quantity = v.picklist(
  ['pupils', 'pupilsAboveOneHour', 'halfDays', 'inhabitants', 'posts', 'years', 'workshops', 'units'],
  'une quantité connue',
);

const rate = row({
  amount: positive,
  item: v.exactOptional(text),
  source: v.exactOptional(source),
  origin,
});
const band = row({
  from: count,
  to: v.nullable(count),
  amount: v.nullable(positive),
  reading: v.exactOptional(
    row({ id: v.literal('college-200', '« college-200 »'), at: count, later: text, earlier: text }),
  ),
});

const rule: v.GenericSchema<unknown, Rule<Decimal>> = v.lazy(() =>
  v.variant(
    'kind',
    [
      row({
        kind: v.literal('perUnit'),
        per: v.pipe(list(quantity), v.minLength(1, 'au moins une quantité')),
        rates: v.pipe(v.record(text, rate, 'un objet'), v.minEntries(1, 'au moins un taux')),
        floor: v.exactOptional(positive),
        cap: v.exactOptional(positive),
      }),
      row({ kind: v.literal('flat'), amount: positive }),
      row({
        kind: v.literal('bands'),
        over: quantity,
        bands: v.pipe(list(band), v.minLength(1, 'au moins une tranche')),
        pricedFor: v.exactOptional(row({ quantity, value: count })),
      }),
      row({
        kind: v.literal('above'),
        over: v.literal('minutesOfUse', '« minutesOfUse »'),
        threshold: count,
        counted: quantity,
        rate: positive,
      }),
      row({
        kind: v.literal('package'),
        over: quantity,
        included: count,
        amount: positive,
        beyond: positive,
      }),
      row({
        kind: v.literal('grant'),
        over: quantity,
        rate: positive,
        floor: positive,
        shareOfCost: share,
      }),
      row({
        kind: v.literal('indexed'),
        base: text,
        baseYear: v.exactOptional(year),
        increase: decimal,
      }),
      row({
        kind: v.literal('sum'),
        parts: v.pipe(
          list(
            row({
              id: text,
              label: text,
              rule,
              optional: v.exactOptional(yesNo),
              oncePerBill: v.exactOptional(yesNo),
              reading: v.exactOptional(text),
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

const remark = row({
  text,
  fromYear: v.exactOptional(year),
  rate: v.exactOptional(text),
  departmentOtherThan: v.exactOptional(list(text)),
});

const tariff = row({
  id: text,
  label: text,
  payer: text,
  unit: text,
  priceBasis: v.picklist(['HT', 'TTC', 'unstated'], '« HT », « TTC » ou « unstated »'),
  basisReading: v.exactOptional(text),
  yearKind: v.picklist(['school', 'budget'], '« school » ou « budget »'),
  versions: list(
    row({
      from: v.nullable(year),
      to: v.nullable(year),
      standsFrom: v.exactOptional(year),
      estimate: v.exactOptional(v.literal(true, 'true')),
      act: text,
      rule,
      remarks: v.exactOptional(list(remark)),
      source: v.exactOptional(source),
      origin,
    }),
  ),
});

const act = row({
  id: text,
  body: text,
  number: v.nullable(text),
  date: v.nullable(date),
  title: text,
  item: v.nullable(text),
  status: v.picklist(['voted', 'presented', 'draft'], '« voted », « presented » ou « draft »'),
  source: v.nullable(source),
  origin,
});

const chargeLine = row({
  id: text,
  label: text,
  gross: decimal,
  subsidy: positive,
  net: decimal,
  proportional: yesNo,
  source: v.nullable(source),
  origin,
});

const chargeStatement = row({
  schoolYear,
  act: text,
  lines: v.nullable(list(chargeLine)),
  total: decimal,
  totalSource: v.nullable(source),
  printedUnitCost: v.nullable(decimal),
  notes: list(row({ text, source })),
  origin,
});

const otherProduct = row({
  schoolYear,
  kind: v.picklist(['mutualisedBudget', 'subsidy'], '« mutualisedBudget » ou « subsidy »'),
  label: text,
  amount: positive,
  act: text,
  origin,
});

const pupilCount = row({
  schoolYear,
  act: text,
  total: count,
  scope: text,
  source: v.nullable(source),
  groups: v.nullable(list(row({ categories: list(category), pupils: count, source: v.nullable(source) }))),
  origin,
});

const keptReading = v.variant(
  'reading',
  [
    reading('college-200', ['later', 'earlier']),
    reading('somme-hors-76', ['rate', 'none']),
    reading('denominateur', ['members', 'all']),
    reading('assiette', ['voted', 'charter']),
    reading('npdc-subventions', ['deducted', 'beforeSharing', 'ignored']),
    reading('prix-sans-terme', ['holds', 'firstYear']),
    reading('effectif-2023-2024', ['whole', 'sommeOnly']),
  ],
  'une lecture connue',
);

function reading<I extends ReadingId, const C extends readonly string[]>(id: I, choices: C) {
  return row({
    reading: v.literal(id),
    choice: v.picklist(choices, choices.map((choice) => `« ${choice} »`).join(' ou ')),
    keptOn: v.nullable(date),
    author: v.nullable(text),
    note: v.nullable(text),
    origin,
  });
}

export const tariffData: v.GenericSchema<unknown, TariffData<Decimal>> = row({
  documents: list(row({ id: text, title: text })),
  acts: list(act),
  tariffs: list(tariff),
  charges: list(chargeStatement),
  otherProducts: v.exactOptional(list(otherProduct)),
  pupils: list(pupilCount),
  agreements: list(
    row({
      id: text,
      label: text,
      act: text,
      from: schoolYear,
      to: schoolYear,
      yearlyAmount: positive,
      subsidyShare: share,
      subsidisedBy: text,
      source,
    }),
  ),
  unpriced: list(row({ id: text, label: text, source, reason: text })),
  members: list(
    row({
      siren: v.pipe(v.string(SIREN), v.check(isSiren, SIREN)),
      name: text,
      from: v.nullable(schoolYear),
      to: v.nullable(schoolYear),
      origin,
    }),
  ),
  readings: v.exactOptional(list(keptReading)),
});
