import type { CellValue } from '../../../src/kit/cells/cell';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import type { TariffBook } from '../../../src/engine/book/tariff-book';
import { bill } from '../../../src/billing/bill';
import { defaultOptions } from '../../../src/billing/default-options';
import type { Billing, BlockedBilling, ReadyBilling } from '../../../src/billing/model/billing';
import type { Decision } from '../../../src/billing/model/decision';
import type { Finding, FindingCode } from '../../../src/billing/model/finding';
import type { BillingOptions } from '../../../src/billing/model/options';
import type { SourceTable } from '../../../src/billing/model/source';
import type { SchoolYear } from '../../../src/tariffs/model';
import { filledRows } from '../../../src/billing/rows/row-refs';
import { describeFinding, placeOfFinding } from '../../../src/billing/words/describe-finding';

/** Identifiers whose keys are right, of nobody. */
export const UAI = {
  one: uai(800001),
  two: uai(800002),
  three: uai(800003),
  seineMaritime: uai(760001),
} as const;
export const SIRET = {
  one: siret('21800019800012'),
  two: siret('21800020600012'),
  three: siret('21800561900015'),
  department: siret('22800001000010'),
  ternois: siret('20006967200010'),
} as const;

/** A UAI with its key. */
export function uai(number: number): string {
  const digits = String(number).padStart(7, '0');
  return `${digits}${'ABCDEFGHJKLMNPRSTUVWXYZ'.charAt(number % 23)}`;
}

/** Fourteen digits made into a SIRET by the last of the SIREN and the last of all. */
export function siret(digits: string): string {
  return withKey(`${withKey(digits.slice(0, 9))}${digits.slice(9)}`);
}

function withKey(digits: string): string {
  const open = digits.slice(0, -1);
  for (let key = 0; key < 10; key += 1) if (luhn(`${open}${key}`)) return `${open}${key}`;
  throw new Error(`${digits} takes no key.`);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const counted = at % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/** A row of a source by its headers. */
export type TableRow = Readonly<Record<string, CellValue>>;

/** One sound row of primary schools, which a test changes. */
export const SOUND: TableRow = {
  Établissement: 'École du Centre',
  UAI: UAI.one,
  Commune: 'Abbeville',
  'Code INSEE': '80001',
  Élèves: 100,
  Payeur: "Ville d'Abbeville",
  SIRET: SIRET.one,
  'Code service': 'ECOLES',
  Engagement: 'EJ-1',
  Date: 45_214,
};

/** Rows by header, in the order of the first row's headers and of those that others add. */
export function table(rows: readonly TableRow[]): SourceTable {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    origin: { kind: 'range', sheet: 'Effectifs' },
    header,
    rows: rows.map((row) => header.map((name) => row[name] ?? null)),
    firstRow: 2,
    firstColumn: 1,
  };
}

/** That no act has amended the prices of the colleges, which the charter of 2014 sets without a term. */
export function standingPrice(schoolYear: SchoolYear): Decision {
  const about = `Délibération n° 12 du 24/06/2014, article 4.3, ${schoolYear}`;
  return { kind: 'accept', code: 'standingPrice', row: null, about };
}

interface Given {
  /** Colleges are billed by a price whose standing is confirmed, unless a test asks about that. */
  readonly isConfirmed?: boolean;
  readonly options?: Partial<BillingOptions>;
  readonly decisions?: readonly Decision[];
  readonly book?: TariffBook;
}

export function billed(
  source: SourceTable,
  { options, decisions = [], book = shippedBook, isConfirmed = true }: Given = {},
): Billing {
  const service = options?.service ?? 'primary-schools';
  const schoolYear = options?.schoolYear ?? '2023-2024';
  const confirmed = service === 'colleges' && isConfirmed ? [standingPrice(schoolYear)] : [];
  return withoutConfirmed(
    bill(book, source, { ...defaultOptions(service, schoolYear), ...options }, [...decisions, ...confirmed]),
    confirmed,
  );
}

/** What a test did not decide itself is no part of what it sees. */
function withoutConfirmed<B extends Billing>(billing: B, confirmed: readonly Decision[]): B {
  if (confirmed.length === 0) return billing;
  return {
    ...billing,
    findings: billing.findings.filter(({ code }) => code !== 'standingPrice'),
    decisions: billing.decisions.filter(({ decision }) => !confirmed.includes(decision)),
  };
}

/** A run that must be ready; one that is not fails with what stands in its way. */
export function ready(source: SourceTable, given?: Given): ReadyBilling {
  const billing = billed(source, given);
  if (billing.status === 'ready') return billing;
  throw new Error(sentences(billing).join('\n'));
}

export function blocked(source: SourceTable, given?: Given): BlockedBilling {
  const billing = billed(source, given);
  if (billing.status === 'blocked') return billing;
  throw new Error('Expected nothing to be billed.');
}

/** `Effectifs!E2 error: sentence`, in French, in the order given. */
export function sentences({ findings, origin }: Billing): string[] {
  return findings.map(
    (finding) => `${placeOfFinding(finding, origin)} ${finding.severity}: ${describeFinding(finding, 'fr')}`,
  );
}

/** The only finding of a code. */
export function only<C extends FindingCode>({ findings }: Billing, code: C): Extract<Finding, { code: C }> {
  const found = findings.filter((finding): finding is Extract<Finding, { code: C }> => finding.code === code);
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`Expected one ${code}, found ${findings.map((finding) => finding.code).join(', ')}.`);
  }
  return first;
}

/** The identity of a row of a source, counted from 0 among those that are not blank. */
export function rowId(source: SourceTable, index: number): string {
  const row = filledRows(source)[index];
  if (row === undefined) throw new Error(`The source has no row ${index}.`);
  return row.ref.id;
}
