import type { Decimal } from '../../kit/money/decimal';
import type { Category } from '../../tariffs/model';
import type { AppliedDecision } from './decision';
import type { Finding } from './finding';
import type { BilledLine } from './line';
import type { BillingOptions } from './options';
import type { Payer } from './payer';
import type { ColumnReading, RowRef, SourceOrigin } from './source';

/** A row that the user does not want billed. */
export interface SetAsideRow {
  readonly row: RowRef;
  readonly reason: string;
  /** The school, or the EPCI; null where the row names none. */
  readonly subject: string | null;
  /** What `lineKeys` gives for it, where its cells identify it: an earlier annex may have billed it. */
  readonly keys: readonly string[];
  /** As the source has them; 0 where it holds no number. */
  readonly pupils: Decimal;
}

/** Why a row of the source is no line: it is told, neither refused nor set aside. */
export const TOLD_KINDS = ['blank', 'note', 'header', 'subtotal', 'total', 'otherYear'] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

/** A row that bills nobody, as a total, a title or a row of another school year. */
export interface ToldRow {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly kind: ToldKind;
  /** What it says, such as `Total Abbeville` or `2019-2020`; null for a blank row. */
  readonly text: string | null;
  /** As the source has them; 0 where it holds no number. */
  readonly pupils: Decimal;
}

/** Lines of one payer, EPCI or category. */
export interface Subtotal {
  readonly lines: number;
  readonly pupils: Decimal;
  /** € TTC. */
  readonly amount: Decimal;
}

export interface PayerSubtotal extends Subtotal {
  readonly payer: Payer;
  /** Those that its lines bear, without repeats. */
  readonly serviceCodes: readonly string[];
  readonly engagements: readonly string[];
  readonly isUnderThreshold: boolean;
}

export interface EpciSubtotal extends Subtotal {
  /** null together for lines of no EPCI. */
  readonly name: string | null;
  readonly siren: string | null;
}

export interface CategorySubtotal extends Subtotal {
  /** null for a service without categories. */
  readonly category: Category | null;
}

/** The rows of the input: header, billed, set aside and told make the whole. */
export interface RowControl {
  readonly inSource: number;
  /** The header and what stands above it. */
  readonly header: number;
  readonly billed: number;
  readonly setAside: number;
  readonly told: number;
}

/** What must agree, each side added up on its own way. */
export interface BillingControl {
  /** € TTC. */
  readonly sumOfLines: Decimal;
  readonly sumOfPayers: Decimal;
  readonly rows: RowControl;
  /** Of every row of the source, as its cells say. */
  readonly pupilsInSource: Decimal;
  readonly pupilsBilled: Decimal;
  readonly pupilsSetAside: Decimal;
  /** Those that rows tell without being lines: a total counts them once more. */
  readonly pupilsTold: Decimal;
  /** What corrections added to the source's pupils, or took from them. */
  readonly pupilsCorrected: Decimal;
  /** Lines = payers, and every row and pupil of the source is billed, set aside or told. */
  readonly agrees: boolean;
}

interface Review {
  readonly origin: SourceOrigin;
  readonly options: BillingOptions;
  readonly columns: ColumnReading;
  /** Rows that hold something. */
  readonly rows: number;
  /** In the order of the source, those about the whole of it first. */
  readonly findings: readonly Finding[];
  readonly decisions: readonly AppliedDecision[];
  readonly setAside: readonly SetAsideRow[];
  /** In the order of the source. */
  readonly toldRows: readonly ToldRow[];
}

/** Errors stand unanswered: nothing is billed. */
export interface BlockedBilling extends Review {
  readonly status: 'blocked';
  readonly unanswered: number;
}

/** The état liquidatif. */
export interface ReadyBilling extends Review {
  readonly status: 'ready';
  /** In the order of the source; Labomep and subsidies last. */
  readonly lines: readonly BilledLine[];
  /** By name. */
  readonly payers: readonly PayerSubtotal[];
  /** By name; empty for the colleges. */
  readonly byEpci: readonly EpciSubtotal[];
  /** In the order of the categories. */
  readonly byCategory: readonly CategorySubtotal[];
  readonly control: BillingControl;
  /** Reservations that hold for the whole annex, in French. */
  readonly remarks: readonly string[];
}

export type Billing = BlockedBilling | ReadyBilling;
