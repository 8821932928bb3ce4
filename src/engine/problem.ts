import type { Category, WorkbookTable } from '../tariffs/model';
import type { Span } from './years/span';

/** What is wrong with cells of a workbook's table, for whoever asks what they could have changed. */
export interface WhyUnread {
  /** The header; null where it is not about one cell. */
  readonly column: string | null;
  /** What was found, what was expected, what to do, in each language of the messages. */
  readonly fr: string;
  readonly en: string;
}

/** Communes that a code would mean if it were a postal code: how many they are, and the first to be named. */
export interface PostalReading {
  readonly first: string;
  readonly communes: number;
  readonly category: Category | null;
}

/** What each situation needs to say what was found, what was expected and what to do. */
export interface ProblemDetails {
  defect: { detail: string };
  sizeMismatch: { first: string; second: string };
  severalCells: { argument: string; size: string };
  errorValue: { argument: string; found: string };
  errorNotAvailable: { argument: string };
  missing: { argument: string };
  notANumber: { argument: string; found: string };
  numberReadTwice: { argument: string | null; found: string; readings: readonly string[] };
  notWhole: { argument: string; found: string };
  outOfRange: { argument: string; found: string; least: string; most: string };
  negative: { argument: string; found: string };
  notPositive: { argument: string; found: string };
  notYesNo: { argument: string; found: string };
  notText: { argument: string; found: string };
  unknownWord: { argument: string; found: string; accepted: readonly string[] };
  schoolYearAmbiguous: { found: string; ended: string; started: string };
  schoolYearNotConsecutive: { found: string };
  schoolYearMalformed: { found: string };
  budgetYearMalformed: { found: string };
  morePupilsAboveHour: { above: string; pupils: string };
  otherYearKind: { service: string; found: string; expected: 'school' | 'budget' };
  argumentUnused: { argument: string; service: string };
  argumentNeeded: { argument: string; service: string; expected: readonly string[] };
  flatAmount: { argument: string; service: string; found: string };
  tooFewYears: { found: string; least: string };
  collegeInError: { row: string; cause: Problem };
  badWeight: { row: string; column: string; cause: Problem };

  placeUnknown: { found: string };
  placeHomonym: { found: string; candidates: readonly { code: string; name: string }[] };
  placeCodeUnknown: { found: string };
  placeCodeMalformed: { found: string };
  placePostalCode: { found: string; communes: readonly { code: string; name: string }[] };
  placeNameAndCodeDisagree: { name: string; code: string; codeBelongsTo: string | null };
  placeDepartmentDisagrees: {
    name: string;
    department: string;
    communes: readonly { code: string; name: string }[];
  };
  placePostalCodeDisagrees: {
    name: string;
    postalCode: string;
    communes: readonly { code: string; name: string }[];
  };
  /** A bare code, read as INSEE and as a postal code; no category is given where it is the same either way. */
  placeCodeOfTwoReadings: {
    code: string;
    name: string;
    category: Category | null;
    others: readonly PostalReading[];
  };
  sirenUnknown: { found: string };
  epciOfSeveralCategories: { name: string; categories: readonly Category[] };
  membershipDependsOnYear: { place: string };
  noTariffVoted: { year: string; known: readonly Span[] };
  noTariffForCategory: { category: Category; place: string | null };
  serviceNotPriced: { service: string; year: string; known: readonly Span[] };
  priceNotInSources: { service: string };
  /** `to` is null where the grid has no upper bound. */
  outsideGrid: { found: string; from: string; to: string | null };
  onQuote: { found: string; from: string };
  pricedForOneTerm: { found: string; term: string };
  chargesUnknown: { year: string; known: readonly string[] };
  chargeLinesUnknown: { year: string; total: string };
  chargeLineNotInYear: { line: string; year: string };
  pupilsUnknown: { year: string; known: readonly string[] };
  pupilSplitUnknown: { year: string; total: string };
  pupilsOnlyTogether: { label: string; together: readonly string[]; pupils: string };
  pupilsByLabelOnly: { found: string; accepted: readonly string[] };
  /** `known` are the rates that the vote gives for that year. */
  rateNotGiven: { rate: string; year: string; known: readonly string[] };
  noTariffByReading: { place: string };
  /** `first` is the year that the act is about. */
  priceOfOneYear: { service: string; year: string; first: string };
  subsidiesOfAll: Record<string, never>;
  /** `table` is null where none of the workbook's tables could be read, `row` where a whole table could not. */
  workbookUnread: { table: WorkbookTable | null; row: string | null; why?: WhyUnread };
  noPupils: { argument: string };
  noWeight: { argument: string };
}

export type ProblemCode = keyof ProblemDetails;

/** `invalid`: the question is not sound. `unknown`: it is, but nothing in sources or workbook answers it. */
export type ProblemKind = 'invalid' | 'unknown';

const UNKNOWN: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'errorNotAvailable',
  'placeUnknown',
  'placeHomonym',
  'placeCodeUnknown',
  'placeCodeMalformed',
  'placePostalCode',
  'placeNameAndCodeDisagree',
  'placeDepartmentDisagrees',
  'placePostalCodeDisagrees',
  'placeCodeOfTwoReadings',
  'sirenUnknown',
  'epciOfSeveralCategories',
  'membershipDependsOnYear',
  'noTariffVoted',
  'noTariffForCategory',
  'serviceNotPriced',
  'priceNotInSources',
  'outsideGrid',
  'onQuote',
  'pricedForOneTerm',
  'chargesUnknown',
  'chargeLinesUnknown',
  'chargeLineNotInYear',
  'pupilsUnknown',
  'pupilSplitUnknown',
  'pupilsOnlyTogether',
  'pupilsByLabelOnly',
  'rateNotGiven',
  'noTariffByReading',
  'priceOfOneYear',
  'subsidiesOfAll',
  'workbookUnread',
  'noPupils',
  'noWeight',
]);

/** Why the engine gives no amount. Its sentence, in French or English, is made by `describeProblem`. */
export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  readonly kind: ProblemKind;

  constructor(
    readonly code: C,
    readonly details: ProblemDetails[C],
  ) {
    super(code);
    this.name = 'Problem';
    this.kind = kindOf(code, details);
  }
}

function kindOf(code: ProblemCode, details: ProblemDetails[ProblemCode]): ProblemKind {
  // A wrapper is of the kind of what it wraps.
  if ('cause' in details) return details.cause.kind;
  return UNKNOWN.has(code) ? 'unknown' : 'invalid';
}

/** Whether something thrown is the engine's own; `instanceof` alone would leave the code untyped. */
export function isProblem(thrown: unknown): thrown is Problem {
  return thrown instanceof Problem;
}

export function isProblemOf<C extends ProblemCode>(thrown: unknown, code: C): thrown is Problem<C> {
  return isProblem(thrown) && thrown.code === code;
}
