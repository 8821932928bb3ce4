import { dateIn } from '../../kit/cells/date';
import { schoolYearBilledIn, schoolYearStarting } from '../../engine/years/school-year';
import type { SchoolYear } from '../../tariffs/model';
import { schoolYearOf } from '../cells/dates';

/** A year or a day that a text names. */
export interface NamedYear {
  /** As it is written. */
  readonly text: string;
  /** null where it may be either of two, as a bare 2023, or none. */
  readonly schoolYear: SchoolYear | null;
  /** Whether it is a day or a month, as a document bears that of its printing. */
  readonly isDay: boolean;
}

/** A text without the years and days that it names, and those. */
export interface TextAndYears {
  readonly rest: string;
  readonly years: readonly NamedYear[];
}

const MONTHS = [
  ['janvier', 'janv', 'jan'],
  ['février', 'fevrier', 'févr', 'fevr', 'fév', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août', 'aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['décembre', 'decembre', 'déc', 'dec'],
] as const;

// No lookbehind: older Safari, on which Excel for Mac runs, has none.
const BEFORE = '(^|[^\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const YEAR = '((?:19|20)\\d\\d)';
const DASH = '\\s?[-/‐‑‒–—−]\\s?';

/** What a pattern's groups say; null where they may be said of two school years, or of none. */
type Said = (first: string, second: string, third: string) => SchoolYear | null;

/** From the most telling to the barest: what one has read, the next does not see. */
const READERS: readonly (readonly [pattern: RegExp, said: Said])[] = [
  [
    pattern('(?:(?:au|du|le)\\s)?(\\d{4})-(\\d{1,2})-(\\d{1,2})'),
    (year, month, day) => ofDate(day, month, year),
  ],
  [pattern('(?:(?:au|du|le)\\s)?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})'), ofDate],
  ...MONTHS.map(
    (names, index) =>
      [
        pattern(
          `(?:rentr[ée]e\\s)?(?:(?:au|du|le|en|de)\\s)?(?:\\d{1,2}(?:er)?\\s)?(?:${names.join('|')})\\.?\\s?${YEAR}`,
        ),
        (year: string) => ofDate('15', String(index + 1), year),
      ] as const,
  ),
  [pattern(`${YEAR}(?:${DASH}|\\s)((?:19|20)\\d\\d)`), consecutive],
  [pattern(`${YEAR}${DASH}(\\d\\d)`), consecutive],
  [
    // 11/12 may be a day of December.
    pattern('(\\d\\d)[-/–](1[3-9]|[2-9]\\d)'),
    (first, second) => consecutive(`20${first}`, second),
  ],
  [
    pattern(`(?:rentr[ée]e|rs|r)\\.?\\s?(?:scolaire\\s)?(?:(?:de|en)\\s)?${YEAR}`),
    (year) => schoolYearStarting(Number(year)),
  ],
  [pattern('rs?(\\d\\d)'), (year) => schoolYearStarting(2000 + Number(year))],
  [pattern(`(?:exercice|budget)\\s${YEAR}`), (year) => schoolYearBilledIn(Number(year))],
  [pattern(YEAR), () => null],
];

/** How many of them read days and months. */
const DAYS = 2 + MONTHS.length;

/** A day of no year says nothing of it: `au 15/10`. */
const DAY = pattern(`(?:(?:au|du|le)\\s)?\\d{1,2}(?:[/.]\\d{1,2}|(?:er)?\\s(?:${MONTHS.flat().join('|')}))`);

/** Finds the years and days of a text, and which school year each speaks of. */
export function yearsIn(text: string): TextAndYears {
  // Most headers, which are read once for each service and separator, hold no digit, and no year without one.
  if (!/\d/u.test(text)) return { rest: text, years: [] };
  const years: NamedYear[] = [];
  let rest = text;
  for (const [index, [sought, said]] of READERS.entries()) {
    rest = rest.replace(sought, (whole: string, before: string, ...found: (string | number)[]) => {
      const [first = '', second = '', third = ''] = found.filter((one) => typeof one === 'string');
      years.push({
        text: whole.slice(before.length),
        schoolYear: said(first, second, third),
        isDay: index < DAYS,
      });
      return `${before} `;
    });
  }
  return { rest: rest.replace(DAY, '$1 '), years };
}

function pattern(sought: string): RegExp {
  return new RegExp(`${BEFORE}${sought}${AFTER}`, 'giu');
}

function consecutive(first: string, second: string): SchoolYear | null {
  const schoolYear = schoolYearStarting(Number(first));
  return schoolYear.endsWith(second) ? schoolYear : null;
}

function ofDate(day: string, month: string, year: string): SchoolYear | null {
  const date = dateIn(`${day}/${month}/${year.length === 2 ? `20${year}` : year}`);
  return date === null ? null : schoolYearOf(date);
}
