import type { Problem } from '../../engine/problem';
import type { WorkbookTable } from '../../tariffs/model';

/** What each situation needs to say what was found, what was expected and what to do. */
export interface IssueDetails {
  columnsMissing: { missing: readonly string[] };
  columnTwice: { header: string };
  columnNearly: { found: string; expected: string };

  blank: object;
  errorValue: { found: string };
  notText: { found: string };
  tooLong: { length: number; most: number };
  unreadableText: object;
  nameUnusable: { found: string };
  notADate: { found: string };
  voteToCome: { found: string };
  notAnAmount: { found: string };
  amountTooLarge: { found: string; most: string };
  amountTooPrecise: { found: string; decimals: number };
  negativeAmount: { found: string };
  notAShare: { found: string };
  numberReadTwice: { problem: Problem };
  notACount: { found: string; most: string };
  notYesNo: { found: string };
  unknownWord: { found: string; accepted: readonly string[] };
  badYear: { problem: Problem };
  yearOutOfRange: { found: string; first: string; last: string };
  periodReversed: { from: string; to: string };
  notASiren: { found: string };

  sameTwice: { what: string; rows: readonly number[] };
  actUnknown: { found: string };
  actUnread: { found: string };
  actNearly: { found: string; known: string };
  actMayBeUnread: { found: string; rows: readonly number[] };
  severalActs: { year: string; acts: readonly string[] };

  serviceUnknown: { found: string; known: readonly string[] };
  serviceNearly: { found: string; near: readonly string[] };
  newService: { service: string };
  newServiceLacks: { service: string; column: string };
  newServiceDiffers: { service: string; column: string; values: readonly string[] };
  newServiceMixed: { service: string };
  yearKindDiffers: { service: string; found: string };
  componentUnknown: { service: string; found: string; accepted: readonly string[] };
  componentsMissing: { service: string; period: string; missing: readonly string[] };
  boundsNotUsed: { component: string };
  boundNeeded: { component: string };
  boundsReversed: { from: string; to: string };
  bandsBroken: { found: string; expected: string };
  zeroPrice: object;
  floorAboveCap: { floor: string; cap: string };
  basisDiffers: { service: string; found: string; expected: string };
  periodsOverlap: { service: string; rows: readonly number[] };

  netDiffers: { found: string; expected: string };
  totalDiffers: { found: string; expected: string };
  subtotal: { found: string };
  lineIsSum: { amount: string };
  lineNearly: { found: string; known: string };
  typeAsked: { found: string; accepted: readonly string[] };
  productReduced: { subsidy: string };
  subsidyDeductedToo: { deducted: string };
  subsidyAboveGross: { subsidy: string; gross: string };
  categoriesMissing: { year: string; missing: readonly string[] };

  membershipsOverlap: { siren: string; rows: readonly number[] };
  sirenNotInIndex: { siren: string };
  epciDiffers: { name: string; siren: string; ofSiren: string };
}

export type IssueCode = keyof IssueDetails;

/** An error leaves its row out and refuses what the row would have changed; a warning leaves it in. */
export type Severity = 'error' | 'warning';

export interface IssueOf<C extends IssueCode> {
  readonly code: C;
  readonly details: IssueDetails[C];
  readonly severity: Severity;
  readonly table: WorkbookTable;
  readonly sheet: string;
  /** The cell; the row's cells or the whole table where it is not about one cell. */
  readonly address: string;
  /** From 0, in the table as it was read; null for the whole table. */
  readonly row: number | null;
  /** The header, as the layout has it; null where it is not about one cell. */
  readonly column: string | null;
}

/** What is wrong with a row of the workbook's tables, or with a whole table. */
export type RowIssue = { [C in IssueCode]: IssueOf<C> }[IssueCode];

export function hasErrors(issues: readonly RowIssue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
