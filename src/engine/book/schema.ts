import * as v from 'valibot';
import type { IsoDate } from '../../kit/cells/date';
import { isSiren } from '../../kit/cells/codes';
import type { Decimal, DecimalText } from '../../kit/money/decimal';
import type { PriceBasis } from '../../kit/money/money';
import { KINDS, type Rule } from '../rules/kinds';
import {
  count,
  date,
  decimal,
  list,
  nullable,
  oneOf,
  optional,
  origin,
  positive,
  row,
  schoolYear,
  share,
  source,
  text,
  year,
  yesNo,
  type Shape,
} from './vocabulary';
import * as vocabulary from './vocabulary';

/**
 * The shapes of tariff data, each declared once: what validates the data, and the types of what it makes of them, which
 * src/tariffs/model.ts gives to all. `N` is how a decimal stands: as text in the files, as an exact decimal once the book
 * is loaded. The shape of a rule is told by its kind.
 */

export type { DecimalText, IsoDate, PriceBasis };
export type { Fixed, SchoolYear, Shape } from './vocabulary';

/** A budget year (exercice), such as 2024. */
export type BudgetYear = number;

/** Identifiers are texts of the data. */
export type DocumentId = string;
export type ActId = string;
export type TariffId = string;

/** Where a figure can be read: the document (see docs/sources.md) and its lines, first and last. */
export type SourceLines = Shape<typeof source>;

/** A published document from which figures were taken. */
export type SourceDocument = Shape<typeof document>;
const document = row({ id: text, title: text });

/** The tables by which a workbook adds to the tariffs that ship, or amends them. */
export type WorkbookTable = Shape<typeof vocabulary.table>;

/** The rows of a workbook that say a thing, as Excel numbers them; what ships has none. */
export type WorkbookRows = Shape<typeof vocabulary.rows>;

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
export type QuantityName = Shape<typeof vocabulary.quantity>;

/** A rate or an amount, in euros on its tariff's price basis. */
export type Rate<N = DecimalText> = Shape<typeof vocabulary.rate, N>;

/** How an amount comes from quantities; each kind has its file in engine/rules. */
export type { Rule };
const rule: v.GenericSchema<Rule, Rule<Decimal>> = v.lazy(() => ruleOfKind);
const ruleOfKind = v.variant(
  'kind',
  Object.entries(KINDS).map(([kind, description]) =>
    row({ kind: v.literal(kind), ...description.fields(vocabulary, rule) }),
  ),
  'une règle de calcul connue',
  // What the entries of the record make together, the compiler does not follow.
) as v.GenericSchema as v.GenericSchema<Rule, Rule<Decimal>>;

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
  /** Short names by which a budget office calls it, no two tariffs' the same. */
  names: optional(list(text)),
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
