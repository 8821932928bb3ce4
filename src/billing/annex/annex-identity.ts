import { answerOrNull } from '../../engine/attempt';
import type { CellValue } from '../../kit/cells/cell';
import { parseSchoolYear } from '../../engine/years/school-year';
import type { SchoolYear } from '../../tariffs/model';
import type { BillingService } from '../model/service';
import { SERVICE_WORDS } from './annex-columns';
import type { Fingerprinted } from './fingerprint';

/** Which annex it is, as its sheets say above their tables, where sorting and filtering leave it alone. */
export interface AnnexIdentity extends Fingerprinted {
  /** 1 for the first of its year and service, 2 for the first complement… */
  readonly number: number;
  readonly lines: number;
  readonly fingerprint: string;
}

const BEGINNING = "Identité de l'état";
const WRITTEN =
  /^Identité de l'état : ([^,]+), ([^,]+), état n° (\d{1,4}), (\d{1,7}) lignes?, empreinte ([0-9a-f]{16})(?:, après ([0-9a-f ]+))?$/u;

/** `Identité de l'état : Premier degré, 2023-2024, état n° 2, 12 lignes, empreinte 3f2a…, après 1a2b…` */
export function identityText({
  service,
  schoolYear,
  number,
  lines,
  fingerprint,
  previous,
}: AnnexIdentity): string {
  const after = previous.length === 0 ? '' : `, après ${previous.join(' ')}`;
  return `${BEGINNING} : ${SERVICE_WORDS[service]}, ${schoolYear}, état n° ${number}, ${lines} ${lines > 1 ? 'lignes' : 'ligne'}, empreinte ${fingerprint}${after}`;
}

/** The identity that stands above a table; `damaged` where what stands there is no longer one, null where none does. */
export function identityAbove(
  rows: readonly (readonly CellValue[])[],
): AnnexIdentity | { readonly damaged: string } | null {
  for (const row of rows) {
    for (const cell of row) {
      const text = typeof cell === 'string' ? plain(cell) : '';
      if (text.startsWith(BEGINNING)) return identityIn(text) ?? { damaged: text };
    }
  }
  return null;
}

function identityIn(text: string): AnnexIdentity | null {
  const found = WRITTEN.exec(text);
  if (found === null) return null;
  const [, service = '', year = '', number = '', lines = '', fingerprint = '', after = ''] = found;
  const known = serviceNamed(service);
  const schoolYear = yearNamed(year);
  if (known === null || schoolYear === null) return null;
  const previous = after === '' ? [] : after.trim().split(' ');
  if (previous.length !== Number(number) - 1) return null;
  return { service: known, schoolYear, number: Number(number), lines: Number(lines), fingerprint, previous };
}

/** A spreadsheet may have corrected the apostrophe, and French spaces are of several kinds. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/’/gu, "'")
    .trim();
}

export function serviceNamed(word: string): BillingService | null {
  return (
    (Object.keys(SERVICE_WORDS) as BillingService[]).find((service) => SERVICE_WORDS[service] === word) ??
    null
  );
}

export function yearNamed(word: string): SchoolYear | null {
  return answerOrNull(() => parseSchoolYear(word));
}
