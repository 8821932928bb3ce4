import type { Problem } from '../../engine/problem';
import type { Repair } from '../texts/damage';
import type { Choice } from './decision';
import type { KnownEpci } from '../identities/epci-register';
import type { PayerDisagreement } from '../identities/payer-agreement';
import type { Field } from './field';
import type { FileKind, Separator } from './file';
import type { BillingService } from './service';
import type { RowRef } from './source';

/** A commune that the user may mean. */
export interface Candidate {
  readonly insee: string;
  readonly name: string;
  readonly epciName: string;
}

/** A column that may hold a field, with its first values. */
export interface ColumnCandidate {
  /** Counted from 0 in the header. */
  readonly column: number;
  readonly header: string;
  readonly values: readonly string[];
}

/** What each situation needs to say what was found, what was expected and what to do. */
export interface FindingDetails {
  /* The whole source */
  noRows: object;
  nothingToBill: object;
  noRowOfYear: { schoolYear: string; years: readonly string[] };
  bareYears: { header: string; found: string; starts: string; ends: string };
  brokenQuotes: { rows: readonly number[] };
  unreadableCharacters: { rows: readonly number[] };
  damagedTexts: { repairs: readonly Repair[] };
  lostLetters: { words: readonly string[] };
  fileOfOtherKind: { kind: FileKind };
  fileDamaged: object;
  fileTooLarge: { unit: 'megabytes' | 'rows' | 'cells'; found: string; most: string };
  severalSheets: { sheets: readonly string[] };
  hiddenSheets: { sheets: readonly string[] };
  sheetUnknown: { found: string; sheets: readonly string[] };
  severalSeparators: { separators: readonly Separator[] };
  uncalculated: { cells: readonly string[] };
  hiddenRows: { rows: readonly number[]; pupils: string };
  hiddenColumn: { field: Field; header: string };
  mergedCounts: { field: Field; cells: readonly string[] };
  tooManyColumns: { found: string; most: string };
  headerIsData: { row: number; found: string };
  rowsAboveHeader: { rows: readonly number[] };
  titleDoubted: { title: string; schoolYear: string };
  columnMissing: { field: Field };
  columnsMissingBoth: { fields: readonly [Field, Field]; candidates: readonly ColumnCandidate[] };
  columnAbsent: { field: Field };
  columnTwice: { field: Field; candidates: readonly ColumnCandidate[] };
  columnUnsure: { field: Field; candidates: readonly ColumnCandidate[] };
  columnChooses: { candidates: readonly ColumnCandidate[] };
  /** A column says yes of some lines, and nothing of these. */
  blanksBesideYes: { header: string; rows: readonly number[]; pupils: string };
  pupilsAreSum: { header: string; parts: readonly string[] };
  payerIsCommune: object;
  noRate: { problem: Problem };
  draftRate: { citation: string };
  rateNotVoted: { citation: string; year: string };
  /** Its act sets no term, and is about an earlier year. */
  standingPrice: { citation: string; first: string; year: string };
  otherBudgetYear: { schoolYear: string; budgetYear: number; expected: number };
  decisionWithoutRow: { decisions: number };

  /* Cells */
  errorValue: { found: string };
  textTooLong: { found: string; most: string };
  cellsBeyondHeader: { found: string };
  looksLikeTotal: { found: string };
  otherDegree: { found: string; service: BillingService };
  schoolYearMissing: object;
  notASchoolYear: { found: string };
  sumOfAbove: { found: string; lines: number };
  totalDisagrees: { found: string; total: string; above: string };
  pupilsMissing: object;
  notANumber: { found: string };
  numberReadTwice: { problem: Problem<'numberReadTwice'> };
  negative: { found: string };
  fractional: { found: string };
  tooLarge: { found: string; most: string };
  noPupils: object;
  outOfProportion: { found: string; most: string };
  moreAboveHour: { above: string; pupils: string };
  notYesNo: { found: string };
  notAnAmount: { found: string };
  dateMissing: object;
  notADate: { found: string };
  dateOutsideYear: { found: string; schoolYear: string };
  notAFirstYear: { found: string; problem: Problem | null };
  beforeFirstYear: { schoolYear: string; first: string };

  /* Places */
  communeMissing: object;
  communeUnknown: { found: string; candidates: readonly Candidate[] };
  communeHomonym: { found: string; candidates: readonly Candidate[] };
  codeMalformed: { found: string };
  codeUnknown: { found: string };
  codeAndNameDisagree: {
    name: string;
    code: string;
    codeBelongsTo: string | null;
    candidates: readonly Candidate[];
  };
  postalCodeForInsee: { code: string; codeBelongsTo: string | null; candidates: readonly Candidate[] };
  couldBePostalCode: { problem: Problem<'placeCodeOfTwoReadings'> };
  /** The département or the postal code says otherwise than the name. */
  placeContradicted: { problem: Problem };
  departmentUnknown: { found: string };
  postalCodeMalformed: { found: string };
  outsideTerritory: { problem: Problem };

  /* Identifiers */
  uaiMissing: object;
  uaiInvalid: { found: string };
  /** The commune has nothing but a name, which communes elsewhere in France bear too. */
  uaiOfNamesake: { uai: string; department: string; commune: string; elsewhere: readonly string[] };
  uaiElsewhere: { uai: string; department: string; commune: string };
  siretMissing: { payer: string };
  siretInvalid: { found: string };
  /** The EPCI of that name, whose SIREN is taken. */
  sirenMissing: { known: KnownEpci | null };
  sirenInvalid: { found: string };
  sirenAndNameDisagree: { siren: string; name: string; ofSiren: KnownEpci | null; ofName: KnownEpci | null };
  siretAndSirenDisagree: { siret: string; siren: string };
  serviceCodeMissing: { payer: string };
  notIdentified: { subject: 'establishment' | 'epci' };
  duplicate: { subject: string; rows: readonly number[] };

  /* Payers */
  payerMissing: { commune: string };
  /** Who pays instead, where the user says so. */
  payerNamesNobody: { found: string; instead: 'commune' | 'epci'; rows: readonly number[] };
  payerAndSiretDisagree: { payer: string; siret: string; why: PayerDisagreement };
  payerOfSeveralSirets: { payer: string; sirets: readonly string[]; rows: readonly number[] };
  siretOfSeveralPayers: { siret: string; payers: readonly string[]; rows: readonly number[] };
  siretNeeded: { payer: string; sirets: readonly string[] };
  nothingOwed: { payer: string };
  underThreshold: { payer: string; amount: string; threshold: string };
  severalServiceCodes: { payer: string; found: readonly string[]; rows: readonly number[] };
  severalEngagements: { payer: string; found: readonly string[]; rows: readonly number[] };

  /* Amounts */
  unpriced: { problem: Problem };
}

export type FindingCode = keyof FindingDetails;

/** An error could change an amount or a debtor, and nothing is billed while it stands unanswered. */
export type Severity = 'error' | 'warning';

/** What the user can do about a finding, each but the last four as a `Decision`. */
export type Remedy =
  | { readonly kind: 'chooseCommune'; readonly candidates: readonly Candidate[] }
  /** Another value in any of these fields. */
  | { readonly kind: 'correct'; readonly fields: readonly Field[] }
  /** It is right as it stands. */
  | { readonly kind: 'accept'; readonly about: string }
  /** One of these answers. */
  | { readonly kind: 'choose'; readonly about: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'setAside' }
  /** Say which column holds the field. */
  | { readonly kind: 'assignColumn'; readonly fields: readonly Field[] }
  /** Say which sheet of the file, or which separator, the list is to be read with. */
  | { readonly kind: 'chooseSheet'; readonly sheets: readonly string[] }
  | { readonly kind: 'chooseSeparator'; readonly separators: readonly Separator[] }
  /** Register the vote in the workbook's tariffs. */
  | { readonly kind: 'registerVote' };

export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly details: FindingDetails[C];
  readonly severity: Severity;
  /** The rows concerned, that where it stands first; empty for the whole source. */
  readonly rows: readonly RowRef[];
  /** The field that is in question; null where it is not about one. */
  readonly field: Field | null;
  /** The cell, or the row's cells, on the sheet or in the file: `B12`, `A12:H12`; null for the whole source. */
  readonly address: string | null;
  readonly remedies: readonly Remedy[];
  /** Whether the user has said that it is right, or which answer holds. */
  readonly accepted: boolean;
}

/** What is wrong or doubtful in a source. */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];
