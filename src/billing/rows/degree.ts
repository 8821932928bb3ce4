import { textKey } from '../../kit/text-key';
import type { BillingService } from '../model/service';
import type { SourceRow } from './source-row';

/** What a school is told to be; `secondary` where neither college nor lycée is said. */
type Degree = 'primary' | 'college' | 'lycee' | 'secondary';

const PRIMARY: ReadonlySet<string> = new Set(
  'ecole ecoles maternelle maternelles elementaire elementaires primaire primaires eepu empu eppu epu empr eepr eppr rpi rpc epmu eelpu'.split(
    ' ',
  ),
);
const COLLEGE: ReadonlySet<string> = new Set('college colleges clg coll'.split(' '));
const LYCEE: ReadonlySet<string> = new Set(
  'lycee lycees lyc lp lpo lgt lpa lpp lptq leg legt legta erea segpa ces sep'.split(' '),
);
/** Abbreviations, which are no such thing within a name. */
const AT_FIRST: ReadonlySet<string> = new Set('lp lpo lgt lpa lpp leg legt ces coll lyc sep'.split(' '));
/** Before « collège », in the name of a street or of a house. */
const OF: ReadonlySet<string> = new Set(
  'de du des d la le les l au aux vieux ancien rue place avenue'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l']);
const ORDER = /(?:^|\s)(?:second|2nd|2d|2e|2eme|deuxieme) degre|secondaire/;
const FIRST_ORDER = /(?:^|\s)(?:premier|1er|1e) degre/;

/**
 * What a row is told to be where its service does not bill it; null where it does, or nothing is told.
 *
 * @returns what says so
 */
export function ofOtherDegree(row: SourceRow): string | null {
  const { service } = row.reading.options;
  const name = row.text('school');
  const type = row.text('degree');
  const isOther = (degree: Degree | null) => degree !== null && !bills(service, degree);
  if (type !== null && isOther(degreeOfType(type))) return name === null ? type : `${name}, ${type}`;
  return name !== null && isOther(degreeOfName(name)) ? name : null;
}

function bills(service: BillingService, degree: Degree): boolean {
  if (service === 'npdc') return true;
  if (service === 'primary-schools') return degree === 'primary';
  return degree === 'college' || degree === 'secondary';
}

function degreeOfType(type: string): Degree | null {
  const key = textKey(type)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [first = ''] = key.split(' ');
  // Codes of the ministry's nomenclature of natures.
  if (/^1\d\d$/.test(first)) return 'primary';
  if (/^3[4-5]\d$/.test(first)) return 'college';
  if (/^3\d\d$/.test(first)) return 'lycee';
  const words = key.split(' ');
  if (key.includes('cite scolaire') || words.some((word) => LYCEE.has(word))) return 'lycee';
  if (words.some((word) => COLLEGE.has(word))) return 'college';
  if (ORDER.test(key)) return 'secondary';
  return FIRST_ORDER.test(key) || words.some((word) => PRIMARY.has(word)) ? 'primary' : null;
}

function degreeOfName(name: string): Degree | null {
  const words = textKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const start = words.findIndex((word) => !ARTICLES.has(word));
  const [first = '', second = ''] = words.slice(Math.max(start, 0));
  if (PRIMARY.has(first) || (first === 'groupe' && second === 'scolaire')) return 'primary';
  if (first === 'cite' && second === 'scolaire') return 'lycee';
  const said = words.flatMap((word, index): Degree[] => {
    const before = words[index - 1];
    const isFirst = index === start;
    if (AT_FIRST.has(word) ? !isFirst : !isFirst && before !== undefined && OF.has(before)) return [];
    if (LYCEE.has(word)) return ['lycee'];
    return COLLEGE.has(word) ? ['college'] : [];
  });
  return said.find((degree) => degree === 'lycee') ?? said[0] ?? null;
}
