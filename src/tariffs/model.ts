/**
 * What the tariff files hold. `N` is how a decimal stands: as text in the files, as an exact decimal once the
 * book is loaded.
 */

import type { IsoDate } from '../kit/cells/date';
import type { DecimalText } from '../kit/money/decimal';
import type { PriceBasis } from '../kit/money/money';

export type { DecimalText, IsoDate, PriceBasis };

/** A school year (année scolaire) in its one written form, such as "2023-2024". */
export type SchoolYear = `${number}-${number}`;

/** A budget year (exercice), such as 2024. */
export type BudgetYear = number;

/** Where a figure can be read: the document (see docs/sources.md) and its lines, first and last. */
export interface SourceLines {
  readonly document: DocumentId;
  readonly lines: string;
}

export type DocumentId = string;

/** A published document from which figures were taken. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly title: string;
}

/** The tables by which a workbook adds to the tariffs that ship, or amends them. */
export type WorkbookTable =
  'EntActes' | 'EntTarifs' | 'EntCharges' | 'EntEffectifs' | 'EntMembres' | 'EntLectures';

/** The rows of a workbook that say a thing, as Excel numbers them; what ships has none. */
export interface WorkbookRows {
  readonly table: WorkbookTable;
  readonly rows: readonly number[];
}

export type ActId = string;

/** `voted` by the competent body, `presented` by a document without the vote being known, `draft` (projet). */
export type ActStatus = 'voted' | 'presented' | 'draft';

/** An act (délibération) or, failing it, the document that presents a figure. */
export interface Act {
  readonly id: ActId;
  readonly body: string;
  readonly number: string | null;
  /** null only where the document itself bears no date. */
  readonly date: IsoDate | null;
  readonly title: string;
  /** Article or point, where the whole act has one; a rate may name its own. */
  readonly item: string | null;
  readonly status: ActStatus;
  readonly source: SourceLines | null;
  readonly origin?: WorkbookRows;
}

/** Where a place stands towards Somme Numérique; the words are those that a cell holds. */
export type Category = 'membre' | 'membre hors Somme' | 'hors membre' | 'hors territoire';

/** What a rule counts; `units` where the unit of a workbook's own service is none of the others. */
export type QuantityName =
  'pupils' | 'pupilsAboveOneHour' | 'halfDays' | 'inhabitants' | 'posts' | 'years' | 'workshops' | 'units';

/** A remark that an explanation gives, always or in the circumstance that it names. */
export interface Remark {
  readonly text: string;
  /** Only for this year and later ones. */
  readonly fromYear?: SchoolYear | BudgetYear;
  /** Only for this rate key. */
  readonly rate?: string;
  /** Only for a commune outside these départements. */
  readonly departmentOtherThan?: readonly string[];
}

/** A rate or an amount, in euros on its tariff's price basis. */
export interface Rate<N = DecimalText> {
  readonly amount: N;
  /** Article or point, where it differs from the act's. */
  readonly item?: string;
  readonly source?: SourceLines;
  readonly origin?: WorkbookRows;
}

/** One step of a grid, as its act prints it; both bounds belong to it. */
export interface Band<N = DecimalText> {
  readonly from: number;
  /** null: no upper bound. */
  readonly to: number | null;
  /** null: on quote (sur devis). */
  readonly amount: N | null;
  /** The reading kept for a quantity that the source puts in this band and in the one before it. */
  readonly reading?: BandReading;
}

/** Which of two bands a quantity that stands in both belongs to, in French. */
export interface BandReading {
  readonly id: 'college-200';
  readonly at: number;
  /** Where the quantity is in the later band, which holds the reading in the data. */
  readonly later: string;
  /** Where it is in the earlier one. */
  readonly earlier: string;
}

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

/** Product of the quantities by a rate, held between floor and cap. */
export interface PerUnitRule<N = DecimalText> {
  readonly kind: 'perUnit';
  readonly per: readonly QuantityName[];
  readonly rates: Readonly<Record<string, Rate<N>>>;
  readonly floor?: N;
  readonly cap?: N;
}

/** An amount that depends on nothing. */
export interface FlatRule<N = DecimalText> {
  readonly kind: 'flat';
  readonly amount: N;
}

/** An amount read in a grid. */
export interface BandsRule<N = DecimalText> {
  readonly kind: 'bands';
  readonly over: QuantityName;
  readonly bands: readonly Band<N>[];
  /** Where the grid is priced for one value of another quantity only (an installation for 3 years). */
  readonly pricedFor?: { readonly quantity: QuantityName; readonly value: number };
}

/** A rate for each unit whose measure is strictly more than the threshold. */
export interface AboveRule<N = DecimalText> {
  readonly kind: 'above';
  readonly over: 'minutesOfUse';
  readonly threshold: number;
  /** The quantity that holds the number of units above the threshold. */
  readonly counted: QuantityName;
  readonly rate: N;
}

/** A package (forfait): so many units included in the amount, each further one at `beyond`. */
export interface PackageRule<N = DecimalText> {
  readonly kind: 'package';
  readonly over: QuantityName;
  readonly included: number;
  readonly amount: N;
  readonly beyond: N;
}

/** A grant received: min(share × cost, max(floor, rate × quantity)). */
export interface GrantRule<N = DecimalText> {
  readonly kind: 'grant';
  readonly over: QuantityName;
  readonly rate: N;
  readonly floor: N;
  readonly shareOfCost: N;
}

/** Another tariff, raised by a share of itself. */
export interface IndexedRule<N = DecimalText> {
  readonly kind: 'indexed';
  readonly base: TariffId;
  /** The year whose prices are raised, where the act names it. */
  readonly baseYear?: SchoolYear | BudgetYear;
  readonly increase: N;
}

/** Several named parts, added up. */
export interface SumRule<N = DecimalText> {
  readonly kind: 'sum';
  readonly parts: readonly SumPart<N>[];
}

export interface SumPart<N = DecimalText> {
  readonly id: string;
  readonly label: string;
  readonly rule: Rule<N>;
  /** Charged only when it is asked for. */
  readonly optional?: boolean;
  /** Charged once on the whole bill, whatever the number of establishments. */
  readonly oncePerBill?: boolean;
  /** The reading kept of what the price is for, where the source does not print it, in French. */
  readonly reading?: string;
  readonly source?: SourceLines;
}

export type TariffId = string;

/** A tariff: a series of versions, each the complete snapshot that one act made. */
export interface Tariff<N = DecimalText> {
  readonly id: TariffId;
  readonly label: string;
  readonly payer: string;
  readonly unit: string;
  readonly priceBasis: PriceBasis;
  /** The reading kept of the basis, where the acts do not print it, in French. */
  readonly basisReading?: string;
  readonly yearKind: 'school' | 'budget';
  readonly versions: readonly Version<N>[];
}

/** First and last year of a version; null only where the source sets none. */
export interface Version<N = DecimalText> {
  readonly from: SchoolYear | BudgetYear | null;
  readonly to: SchoolYear | BudgetYear | null;
  /** The year that the act is about, where it sets a price without a term: later years rest on a reading. */
  readonly standsFrom?: SchoolYear | BudgetYear;
  /** True where the criteria are those of no year, and what is voted for one leaves the others as they are. */
  readonly estimate?: true;
  readonly act: ActId;
  readonly rule: Rule<N>;
  readonly remarks?: readonly Remark[];
  readonly source?: SourceLines;
  readonly origin?: WorkbookRows;
}

/** One line of a statement of charges (décompte), € TTC. net = gross − subsidy. */
export interface ChargeLine<N = DecimalText> {
  readonly id: string;
  readonly label: string;
  readonly gross: N;
  readonly subsidy: N;
  readonly net: N;
  /** Proportional to the number of pupils: accounts and paid contents (charter, article 4.2). */
  readonly proportional: boolean;
  readonly source: SourceLines | null;
  readonly origin?: WorkbookRows;
}

/** A year's charges, € TTC. `lines` is null where only the total is known. */
export interface ChargeStatement<N = DecimalText> {
  readonly schoolYear: SchoolYear;
  readonly act: ActId;
  readonly lines: readonly ChargeLine<N>[] | null;
  readonly total: N;
  readonly totalSource: SourceLines | null;
  /** The unit cost as the document prints it, where it does. */
  readonly printedUnitCost: N | null;
  /** Known facts that are no charge of the year and never count. */
  readonly notes: readonly { readonly text: string; readonly source: SourceLines }[];
  readonly origin?: WorkbookRows;
}

/**
 * What a year brings in besides contributions: a part of the syndicate's mutualised budget (charter, article 4.2), or a
 * subsidy of the year that no charge line deducts (article 4.3: FEDER…).
 */
export type OtherProductKind = 'mutualisedBudget' | 'subsidy';

/** One of them, €; none ships, since the sources give no amount. */
export interface OtherProduct<N = DecimalText> {
  readonly schoolYear: SchoolYear;
  readonly kind: OtherProductKind;
  readonly label: string;
  readonly amount: N;
  readonly act: ActId;
  readonly origin?: WorkbookRows;
}

/** Pupils of a year. `groups` is null where only the total is known. */
export interface PupilCount {
  readonly schoolYear: SchoolYear;
  readonly act: ActId;
  readonly total: number;
  /** What the count covers, in the document's terms. */
  readonly scope: string;
  readonly source: SourceLines | null;
  /** Categories that the source counts together share one group. */
  readonly groups: readonly PupilGroup[] | null;
  readonly origin?: WorkbookRows;
}

export interface PupilGroup {
  readonly categories: readonly Category[];
  readonly pupils: number;
  readonly source: SourceLines | null;
}

/** A multi-year agreement that a subsidy pays in part. */
export interface SubsidisedAgreement<N = DecimalText> {
  readonly id: string;
  readonly label: string;
  readonly act: ActId;
  readonly from: SchoolYear;
  readonly to: SchoolYear;
  readonly yearlyAmount: N;
  readonly subsidyShare: N;
  readonly subsidisedBy: string;
  readonly source: SourceLines;
}

/** A service voted or mentioned whose price is in none of the sources. */
export interface UnpricedService {
  readonly id: string;
  readonly label: string;
  readonly source: SourceLines;
  readonly reason: string;
}

/** A member EPCI and the school years of its membership; null where no date is known. */
export interface Membership {
  readonly siren: string;
  readonly name: string;
  readonly from: SchoolYear | null;
  readonly to: SchoolYear | null;
  readonly origin?: WorkbookRows;
}

/** The ambiguities of the sources on which a workbook may keep another reading than the one that ships. */
export type ReadingId = keyof ReadingChoices;

/** The readings of each, that which ships first. */
export interface ReadingChoices {
  /** SITE.TV: a college of 200 pupils stands in two bands, 247,30 € or 187,62 €. */
  readonly 'college-200': 'later' | 'earlier';
  /** A commune of a member EPCI outside the Somme and Seine-Maritime (Pithon): 12,00 € or no tariff. */
  readonly 'somme-hors-76': 'rate' | 'none';
  /** Unit cost over the pupils at the members' rate, or over all. */
  readonly denominateur: 'members' | 'all';
  /** Unit cost on all charges, as voted, or on the base of the charter. */
  readonly assiette: 'voted' | 'charter';
  /** Nord-Pas-de-Calais Numérique: subsidies paid by communes reduce their EPCI's contribution, or all of them, or none. */
  readonly 'npdc-subventions': 'deducted' | 'beforeSharing' | 'ignored';
  /** A price without a term holds until an act amends it, or in the year of its act only. */
  readonly 'prix-sans-terme': 'holds' | 'firstYear';
  /** The 41 974 pupils of 2023-2024 are all that are billed, or those of the Somme only. */
  readonly 'effectif-2023-2024': 'whole' | 'sommeOnly';
}

/** A reading that a workbook keeps. */
export type KeptReading = {
  readonly [Id in ReadingId]: {
    readonly reading: Id;
    readonly choice: ReadingChoices[Id];
    readonly keptOn: IsoDate | null;
    readonly author: string | null;
    readonly note: string | null;
    readonly origin?: WorkbookRows;
  };
}[ReadingId];

/** Everything that a tariff book holds, before validation makes it one. */
export interface TariffData<N = DecimalText> {
  readonly documents: readonly SourceDocument[];
  readonly acts: readonly Act[];
  readonly tariffs: readonly Tariff<N>[];
  readonly charges: readonly ChargeStatement<N>[];
  /** Absent where no workbook gives any. */
  readonly otherProducts?: readonly OtherProduct<N>[];
  readonly pupils: readonly PupilCount[];
  readonly agreements: readonly SubsidisedAgreement<N>[];
  readonly unpriced: readonly UnpricedService[];
  readonly members: readonly Membership[];
  /** Absent where each ambiguity is read as it ships. */
  readonly readings?: readonly KeptReading[];
}
