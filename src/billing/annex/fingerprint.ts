import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { textKey } from '../../kit/text-key';
import type { SchoolYear } from '../../tariffs/model';
import type { StatedLine } from '../model/line';
import type { BillingService } from '../model/service';
import type { AnnexLine } from './annex-line';

/** Hexadecimal digits: no two annexes are alike by chance, and a reader can compare them. */
const OF_ANNEX = 16;
const OF_LINE = 8;

/** What the fingerprint of an annex covers beside its lines. */
export interface Fingerprinted {
  readonly service: BillingService;
  readonly schoolYear: SchoolYear;
  /** null for an annex made before annexes had an identity. */
  readonly number: number | null;
  /** The fingerprints of the annexes before it, the first one first. */
  readonly previous: readonly string[];
}

/** The same for two annexes that state the same, in whatever order and dress; another as soon as a line differs. */
export function annexFingerprint(of: Fingerprinted, lines: readonly AnnexLine[]): string {
  const { service, schoolYear, number, previous } = of;
  const written = lines.map(canonical).sort();
  return digest(JSON.stringify([1, service, schoolYear, number, previous, written]), OF_ANNEX);
}

/** A few digits that change with what the line states. */
export function lineFingerprint(line: AnnexLine): string {
  return digest(canonical(line), OF_LINE);
}

/** What identifies the line and its payer, and its figures: the same whatever spelling a name is given beside its code. */
function canonical({ stated, earlier, now }: AnnexLine): string {
  const { payer } = stated;
  return JSON.stringify([
    stated.schoolYear,
    stated.service,
    stated.subject,
    ...identityOf(stated),
    payer.siret ?? textKey(payer.name),
    stated.pupils?.toFixed() ?? null,
    stated.rate?.toFixed() ?? null,
    stated.amount.toFixed(2),
    earlier?.toFixed(2) ?? null,
    now?.toFixed(2) ?? null,
  ]);
}

function identityOf({ subject, uai, insee, school, epciSiren, epciName }: StatedLine) {
  if (subject === 'epci') return [epciSiren ?? textKey(epciName ?? '')];
  return uai === null ? [insee, textKey(school ?? '')] : [uai, insee];
}

function digest(text: string, digits: number): string {
  return bytesToHex(sha256(text)).slice(0, digits);
}
