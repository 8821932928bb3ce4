import * as v from 'valibot';
import type { IsoDate } from '../../kit/cells/date';
import { isSiren } from '../../kit/cells/codes';
import type { Decimal, DecimalText } from '../../kit/money/decimal';
import type { PriceBasis } from '../../kit/money/money';
import {
  count,
  date,
  decimal,
  list,
  named,
  nullable,
  oneOf,
  only,
  optional,
  positive,
  row,
  schoolYear,
  share,
  some,
  text,
  year,
  yesNo,
} from './vocabulary';

/**
 * The shapes of tariff data, each declared once: what validates the data, and the types of what it makes of them, which
 * src/tariffs/model.ts gives to all. `N` is how a decimal stands: as text in the files, as an exact decimal once the book
 * is loaded.
 */
type Shape<S extends v.GenericSchema, N = DecimalText> = Fixed<
  N extends DecimalText ? v.InferInput<S> : v.InferOutput<S>
>;

/** Data that nobody changes. */
type Fixed<T> = T extends Decimal
  ? T
  : T extends readonly (infer E)[]
    ? readonly Fixed<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Fixed<T[K]> }
      : T;

export type { DecimalText, IsoDate, PriceBasis };
export type { SchoolYear } from './vocabulary';

/** A budget year (exercice), such as 2024. */
export type BudgetYear = number;

/** Identifiers are texts of the data. */
export type DocumentId = string;
export type ActId = string;
export type TariffId = string;

/** Where a figure can be read: the document (see docs/sources.md) and its lines, first and last. */
export type SourceLines = Shape<typeof source>;
const source = row({ document: text, lines: text });

/** A published document from which figures were taken. */
export type SourceDocument = Shape<typeof document>;
const document = row({ id: text, title: text });

/** The tables by which a workbook adds to the tariffs that ship, or amends them. */
export type WorkbookTable = Shape<typeof table>;
const table = oneOf(
  ['EntActes', 'EntTarifs', 'EntCharges', 'EntEffectifs', 'EntMembres', 'EntLectures'],
  'une table du classeur',
);

/** The rows of a workbook that say a thing, as Excel numbers them; what ships has none. */
export type WorkbookRows = Shape<typeof rows>;
const rows = row({ table, rows: list(count) });
const origin = optional(rows);

/** `voted` by the competent body, `presented` by a document without the vote being known, `draft` (projet). */
export type ActStatus = Act['status'];

/** An act (délibération) or, failing it, the document that presents a figure. */
export type Act = Shape<typeof act>;
const act = row({
  id: text,
  body: text,
  number: nullable(text),
  /** null only where the document itself bears no date. */
  date: nullable(date),
  title: text,
  /** Article or point, where the whole act has one; a rate may name its own. */
  item: nullable(text),
  status: oneOf(['voted', 'presented', 'draft'], '« voted », « presented » ou « draft »'),
  source: nullable(source),
  origin,
});

/** Where a place stands towards Somme Numérique; the words are those that a cell holds. */
export type Category = Shape<typeof category>;
const category = oneOf(
  ['membre', 'membre hors Somme', 'hors membre', 'hors territoire'],
  'une des quatre catégories de territoire',
);

/** What a rule counts; `units` where the unit of a workbook's own service is none of the others. */
export type QuantityName = Shape<typeof quantity>;
const quantity = oneOf(
  ['pupils', 'pupilsAboveOneHour', 'halfDays', 'inhabitants', 'posts', 'years', 'workshops', 'units'],
  'une quantité connue',
);

/** A rate or an amount, in euros on its tariff's price basis. */
export type Rate<N = DecimalText> = Shape<typeof rate, N>;
const rate = row({
  amount: positive,
  /** Article or point, where it differs from the act's. */
  item: optional(text),
  source: optional(source),
  origin,
});

/** Which of two bands a quantity that stands in both belongs to, in French. */
export type BandReading = Shape<typeof bandReading>;
const bandReading = row({
  id: only('college-200'),
  at: count,
  /** Where the quantity is in the later band, which holds the reading in the data. */
  later: text,
  /** Where it is in the earlier one. */
  earlier: text,
});

/** One step of a grid, as its act prints it; both bounds belong to it. */
export type Band<N = DecimalText> = Shape<typeof band, N>;
const band = row({
  from: count,
  /** null: no upper bound. */
  to: nullable(count),
  /** null: on quote (sur devis). */
  amount: nullable(positive),
  /** The reading kept for a quantity that the source puts in this band and in the one before it. */
  reading: optional(bandReading),
});

/** Product of the quantities by a rate, held between floor and cap. */
export type PerUnitRule<N = DecimalText> = Shape<typeof perUnit, N>;
const perUnit = row({
  kind: v.literal('perUnit'),
  per: some(quantity, 'une quantité'),
  rates: named(rate, 'un taux'),
  floor: optional(positive),
  cap: optional(positive),
});

/** An amount that depends on nothing. */
export type FlatRule<N = DecimalText> = Shape<typeof flat, N>;
const flat = row({ kind: v.literal('flat'), amount: positive });

/** An amount read in a grid. */
export type BandsRule<N = DecimalText> = Shape<typeof bands, N>;
const bands = row({
  kind: v.literal('bands'),
  over: quantity,
  bands: some(band, 'une tranche'),
  /** Where the grid is priced for one value of another quantity only (an installation for 3 years). */
  pricedFor: optional(row({ quantity, value: count })),
});

/** A rate for each unit whose measure is strictly more than the threshold. */
export type AboveRule<N = DecimalText> = Shape<typeof above, N>;
const above = row({
  kind: v.literal('above'),
  over: only('minutesOfUse'),
  threshold: count,
  /** The quantity that holds the number of units above the threshold. */
  counted: quantity,
  rate: positive,
});

/** A package (forfait): so many units included in the amount, each further one at `beyond`. */
export type PackageRule<N = DecimalText> = Shape<typeof packaged, N>;
const packaged = row({
  kind: v.literal('package'),
  over: quantity,
  included: count,
  amount: positive,
  beyond: positive,
});

/** A grant received: min(share × cost, max(floor, rate × quantity)). */
export type GrantRule<N = DecimalText> = Shape<typeof grant, N>;
const grant = row({
  kind: v.literal('grant'),
  over: quantity,
  rate: positive,
  floor: positive,
  shareOfCost: share,
});

/** Another tariff, raised by a share of itself. */
export type IndexedRule<N = DecimalText> = Shape<typeof indexed, N>;
const indexed = row({
  kind: v.literal('indexed'),
  /** The tariff that is raised. */
  base: text,
  /** The year whose prices are raised, where the act names it. */
  baseYear: optional(year),
  increase: decimal,
});

/** Several named parts, added up. */
export interface SumRule<N = DecimalText> {
  readonly kind: 'sum';
  readonly parts: readonly SumPart<N>[];
}
/** A type that holds itself cannot be inferred. */
export interface SumPart<N = DecimalText> extends Shape<typeof part> {
  readonly rule: Rule<N>;
}
const part = row({
  id: text,
  label: text,
  /** Charged only when it is asked for. */
  optional: optional(yesNo),
  /** Charged once on the whole bill, whatever the number of establishments. */
  oncePerBill: optional(yesNo),
  /** The reading kept of what the price is for, where the source does not print it, in French. */
  reading: optional(text),
  source: optional(source),
});

/** How an amount comes from quantities. One file per kind under engine/rules. */
export type Rule<N = DecimalText> =
  | PerUnitRule<N>
  | FlatRule<N>
  | BandsRule<N>
  | AboveRule<N>
  | PackageRule<N>
  | GrantRule<N>
  | IndexedRule<N>
  | SumRule<N>;
const rule: v.GenericSchema<Rule, Rule<Decimal>> = v.lazy(() =>
  v.variant(
    'kind',
    [
      perUnit,
      flat,
      bands,
      above,
      packaged,
      grant,
      indexed,
      row({ kind: v.literal('sum'), parts: some(row({ ...part.entries, rule }), 'une part') }),
    ],
    'une règle de calcul connue',
  ),
);

/** A remark that an explanation gives, always or in the circumstance that it names. */
export type Remark = Shape<typeof remark>;
const remark = row({
  text,
  /** Only for this year and later ones. */
  fromYear: optional(year),
  /** Only for this rate key. */
  rate: optional(text),
  /** Only for a commune outside these départements. */
  departmentOtherThan: optional(list(text)),
});

/** First and last year of a version; null only where the source sets none. */
export type Version<N = DecimalText> = Shape<typeof version, N>;
const version = row({
  from: nullable(year),
  to: nullable(year),
  /** The year that the act is about, where it sets a price without a term: later years rest on a reading. */
  standsFrom: optional(year),
  /** True where the criteria are those of no year, and what is voted for one leaves the others as they are. */
  estimate: optional(v.literal(true, 'true')),
  act: text,
  rule,
  remarks: optional(list(remark)),
  source: optional(source),
  origin,
});

/** A tariff: a series of versions, each the complete snapshot that one act made. */
export type Tariff<N = DecimalText> = Shape<typeof tariff, N>;
const tariff = row({
  id: text,
  label: text,
  payer: text,
  unit: text,
  priceBasis: oneOf(['HT', 'TTC', 'unstated'], '« HT », « TTC » ou « unstated »'),
  /** The reading kept of the basis, where the acts do not print it, in French. */
  basisReading: optional(text),
  yearKind: oneOf(['school', 'budget'], '« school » ou « budget »'),
  versions: list(version),
});

/** One line of a statement of charges (décompte), € TTC. net = gross − subsidy. */
export type ChargeLine<N = DecimalText> = Shape<typeof chargeLine, N>;
const chargeLine = row({
  id: text,
  label: text,
  gross: decimal,
  subsidy: positive,
  net: decimal,
  /** Proportional to the number of pupils: accounts and paid contents (charter, article 4.2). */
  proportional: yesNo,
  source: nullable(source),
  origin,
});

/** A year's charges, € TTC. `lines` is null where only the total is known. */
export type ChargeStatement<N = DecimalText> = Shape<typeof chargeStatement, N>;
const chargeStatement = row({
  schoolYear,
  act: text,
  lines: nullable(list(chargeLine)),
  total: decimal,
  totalSource: nullable(source),
  /** The unit cost as the document prints it, where it does. */
  printedUnitCost: nullable(decimal),
  /** Known facts that are no charge of the year and never count. */
  notes: list(row({ text, source })),
  origin,
});

/**
 * What a year brings in besides contributions: a part of the syndicate's mutualised budget (charter, article 4.2), or a
 * subsidy of the year that no charge line deducts (article 4.3: FEDER…).
 */
export type OtherProductKind = OtherProduct['kind'];

/** One of them, €; none ships, since the sources give no amount. */
export type OtherProduct<N = DecimalText> = Shape<typeof otherProduct, N>;
const otherProduct = row({
  schoolYear,
  kind: oneOf(['mutualisedBudget', 'subsidy'], '« mutualisedBudget » ou « subsidy »'),
  label: text,
  amount: positive,
  act: text,
  origin,
});

export type PupilGroup = Shape<typeof pupilGroup>;
const pupilGroup = row({ categories: list(category), pupils: count, source: nullable(source) });

/** Pupils of a year. `groups` is null where only the total is known. */
export type PupilCount = Shape<typeof pupilCount>;
const pupilCount = row({
  schoolYear,
  act: text,
  total: count,
  /** What the count covers, in the document's terms. */
  scope: text,
  source: nullable(source),
  /** Categories that the source counts together share one group. */
  groups: nullable(list(pupilGroup)),
  origin,
});

/** A multi-year agreement that a subsidy pays in part. */
export type SubsidisedAgreement<N = DecimalText> = Shape<typeof agreement, N>;
const agreement = row({
  id: text,
  label: text,
  act: text,
  from: schoolYear,
  to: schoolYear,
  yearlyAmount: positive,
  subsidyShare: share,
  subsidisedBy: text,
  source,
});

/** A service voted or mentioned whose price is in none of the sources. */
export type UnpricedService = Shape<typeof unpricedService>;
const unpricedService = row({ id: text, label: text, source, reason: text });

const SIREN = 'un SIREN de neuf chiffres, clé comprise';

/** A member EPCI and the school years of its membership; null where no date is known. */
export type Membership = Shape<typeof membership>;
const membership = row({
  siren: v.pipe(v.string(SIREN), v.check(isSiren, SIREN)),
  name: text,
  from: nullable(schoolYear),
  to: nullable(schoolYear),
  origin,
});

/** The ambiguities of the sources on which a workbook may keep another reading than the one that ships. */
export type ReadingId = KeptReading['reading'];

/** The readings of each. */
export type ReadingChoices = { readonly [K in KeptReading as K['reading']]: K['choice'] };

/** A reading that a workbook keeps. */
export type KeptReading = Shape<typeof keptReading>;
const keptReading = v.variant(
  'reading',
  [
    // SITE.TV: a college of 200 pupils stands in two bands, 247,30 € or 187,62 €.
    reading('college-200', ['later', 'earlier']),
    // A commune of a member EPCI outside the Somme and Seine-Maritime (Pithon): 12,00 € or no tariff.
    reading('somme-hors-76', ['rate', 'none']),
    // Unit cost over the pupils at the members' rate, or over all.
    reading('denominateur', ['members', 'all']),
    // Unit cost on all charges, as voted, or on the base of the charter.
    reading('assiette', ['voted', 'charter']),
    // Nord-Pas-de-Calais Numérique: subsidies paid by communes reduce their EPCI's contribution, or all of them, or none.
    reading('npdc-subventions', ['deducted', 'beforeSharing', 'ignored']),
    // A price without a term holds until an act amends it, or in the year of its act only.
    reading('prix-sans-terme', ['holds', 'firstYear']),
    // The 41 974 pupils of 2023-2024 are all that are billed, or those of the Somme only.
    reading('effectif-2023-2024', ['whole', 'sommeOnly']),
  ],
  'une lecture connue',
);

/** An ambiguity, its choices with that which ships first. */
function reading<const I extends string, const C extends readonly string[]>(id: I, choices: C) {
  return row({
    reading: v.literal(id),
    choice: oneOf(choices, choices.map((choice) => `« ${choice} »`).join(' ou ')),
    keptOn: nullable(date),
    author: nullable(text),
    note: nullable(text),
    origin,
  });
}

/** Everything that a tariff book holds, before validation makes it one. */
export type TariffData<N = DecimalText> = Shape<typeof tariffData, N>;
export const tariffData = row({
  documents: list(document),
  acts: list(act),
  tariffs: list(tariff),
  charges: list(chargeStatement),
  /** Absent where no workbook gives any. */
  otherProducts: optional(list(otherProduct)),
  pupils: list(pupilCount),
  agreements: list(agreement),
  unpriced: list(unpricedService),
  members: list(membership),
  /** Absent where each ambiguity is read as it ships. */
  readings: optional(list(keptReading)),
});
