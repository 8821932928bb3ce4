import { answerOrNull } from '../../engine/attempt';
import { type CellValue, isBlank } from '../../kit/cells/cell';
import { textKey } from '../../kit/text-key';
import { parseSchoolYear } from '../../engine/years/school-year';
import { SERVICE_WORDS } from '../annex/annex-columns';
import type { BillingService } from '../model/service';
import type { DecisionScope } from './kept-decision';

/** What a cell says; null where it is blank. */
export function writtenIn(cell: CellValue): string | null {
  return isBlank(cell) ? null : String(cell);
}

/** Which of several words a cell holds, whatever its capitals and accents; null where it is none. */
export function keyOf<K extends string>(
  words: Readonly<Partial<Record<K, string>>>,
  word: string | null,
): K | null {
  if (word === null) return null;
  const key = textKey(word);
  return (Object.keys(words) as K[]).find((one) => textKey(words[one] ?? '') === key) ?? null;
}

/** For what a row of the table holds; null where it does not say so. */
export function scopeIn(schoolYear: CellValue, service: CellValue): DecisionScope | null {
  const written = writtenIn(schoolYear);
  const year = written === null ? null : answerOrNull(() => parseSchoolYear(written));
  const known: BillingService | null = keyOf(SERVICE_WORDS, writtenIn(service));
  return year === null || known === null ? null : { schoolYear: year, service: known };
}
