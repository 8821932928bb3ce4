import { readNumber } from '../../kit/cells/number';
import type { Field } from '../model/field';
import type { Remedy } from '../model/finding';
import type { BillingService } from '../model/service';
import type { Reading } from '../rows/reading';
import { choosingColumns } from './choosing-columns';
import { headerText, saysEstimate } from './header-words';
import { yearsIn } from './header-years';
import { readHeader } from './read-header';
import type { RecognisedColumns } from './recognise-columns';
import { SERVICE_FIELDS } from './service-fields';

/** A column that may hold one of them is asked about: left aside, it could change an amount or a debtor. */
const ASKED: ReadonlySet<Field> = new Set<Field>([
  'pupils',
  'pupilsAboveOneHour',
  'option',
  'halfDays',
  'subsidies',
  'payer',
  'beneficiarySince',
]);

/**
 * Reports what stands above the header, and the columns that are missing, doubted, or borne by several.
 *
 * @returns whether the rows can be read
 */
export function reportColumns(
  reading: Reading,
  { at, aside, doubts, sum }: RecognisedColumns,
  service: BillingService,
): boolean {
  const { required, eitherOf, expected } = SERVICE_FIELDS[service];
  const before = reading.findings.length;
  if (at.size === 0 && reportDataForHeader(reading)) return false;
  reportAbove(reading);
  for (const { field, isOfSeveral, candidates } of doubts) {
    if (isOfSeveral) reading.note([], 'columnTwice', { field, candidates }, { remedies: toAssign(field) });
    else if (ASKED.has(field))
      reading.note([], 'columnUnsure', { field, candidates }, { remedies: toAssign(field) });
  }
  const has = (field: Field) =>
    at.has(field) || ((field === 'siren' || field === 'siret') && at.has('sirenOrSiret'));
  const unsure = (fields: readonly Field[]) =>
    doubts.filter(({ field }) => fields.includes(field)).flatMap(({ candidates }) => candidates);
  for (const field of required) {
    const isMissing = !at.has(field) && unsure([field]).length === 0;
    if (isMissing) reading.note([], 'columnMissing', { field }, { remedies: toAssign(field) });
  }
  for (const fields of eitherOf) {
    if (fields.some(has)) continue;
    const candidates = unsure(fields);
    reading.note([], 'columnsMissingBoth', { fields, candidates }, { remedies: toAssign(...fields) });
  }
  for (const column of choosingColumns(reading.source, aside)) {
    const about = [column.header, ...column.values].join(', ');
    reading.note([], 'columnChooses', { candidates: [column] }, { remedies: [{ kind: 'accept', about }] });
  }
  if (reading.findings.slice(before).some(({ accepted }) => !accepted)) return false;
  if (sum !== null) {
    reading.note([], 'pupilsAreSum', sum, {
      severity: 'warning',
      field: 'pupils',
      remedies: toAssign('pupils'),
    });
  }
  for (const field of expected) {
    if (!has(field)) warn(reading, field);
  }
  if (service === 'primary-schools' && !at.has('payer')) {
    reading.note([], 'payerIsCommune', {}, { severity: 'warning', remedies: toAssign('payer') });
  }
  return true;
}

/** Of a file without header the first row would be lost, whichever columns the user assigned. */
function reportDataForHeader(reading: Reading): boolean {
  const { header, firstRow } = reading.source;
  const found = header.find((text) => readNumber(text) !== null && yearsIn(text).years.length === 0);
  if (found !== undefined) reading.note([], 'headerIsData', { row: firstRow - 1, found });
  return found !== undefined;
}

/** What stands above the header: rows that would be lost, and a title that speaks of other counts. */
function reportAbove(reading: Reading): void {
  const { rowsAbove = [], titles = [] } = reading.source;
  const { service, schoolYear } = reading.options;
  if (rowsAbove.length > 0) {
    const remedies: readonly Remedy[] = [{ kind: 'accept', about: rowsAbove.join(', ') }];
    reading.note([], 'rowsAboveHeader', { rows: rowsAbove }, { remedies });
  }
  const speaking = titles.map(({ text }) => {
    const isOfPupils = readHeader(text, { service, schoolYear })?.saysPupils === true;
    const { years } = yearsIn(headerText(text));
    // The day of its printing says nothing of what a list counts.
    const telling = years.filter(({ isDay, text: day }) => !isDay || (isOfPupils && /^au\s/iu.test(day)));
    return { text, isOfPupils, years: telling.flatMap((year) => year.schoolYear ?? []) };
  });
  const isOfYear = speaking.some(({ years }) => years.includes(schoolYear));
  const doubted =
    speaking.find(({ text, isOfPupils }) => isOfPupils && saysEstimate(text)) ??
    (isOfYear ? undefined : speaking.find(({ years }) => years.length > 0));
  if (doubted === undefined) return;
  const { text: title } = doubted;
  reading.note([], 'titleDoubted', { title, schoolYear }, { remedies: [{ kind: 'accept', about: title }] });
}

function warn(reading: Reading, field: Field): void {
  reading.note([], 'columnAbsent', { field }, { severity: 'warning', remedies: toAssign(field) });
}

function toAssign(...fields: readonly Field[]): readonly Remedy[] {
  return [{ kind: 'assignColumn', fields }];
}
