import { type CellValue, isBlank, shown } from '../../kit/cells/cell';
import { dateIn, isBareYear } from '../../kit/cells/date';
import { schoolYearStarting } from '../../engine/years/school-year';
import { textKey } from '../../kit/text-key';
import type { SchoolYear } from '../../tariffs/model';
import { schoolYearOf } from '../cells/dates';
import { yearsIn } from '../columns/header-years';
import type { Choice } from '../model/decision';
import type { Reading } from './reading';
import type { FilledRow } from './row-refs';
import type { SourceRow } from './source-row';

/** What a cell says of its row's year: a school year, a bare year, or nothing that can be read. */
type Said = SchoolYear | { readonly bare: number } | null;

/** The school years of the rows of a list that has a column of them. */
export class RowYears {
  /** null where a bare 2023 may be of two school years, and the user has not said which. */
  private readonly bareYear: Choice | null;
  /** Whether the column says anything. */
  private readonly isUsed: boolean;

  constructor(
    private readonly reading: Reading,
    rows: readonly FilledRow[],
  ) {
    const index = reading.columns.at.get('schoolYear');
    const cells = index === undefined ? [] : rows.map(({ cells: all }) => all[index] ?? null);
    this.isUsed = cells.some((cell) => !isBlank(cell));
    const header = index === undefined ? '' : (reading.source.header[index] ?? '');
    this.bareYear = textKey(header).includes('rentree') ? 'starts' : this.askOfBareYears(header, cells);
  }

  /**
   * The school year of a line; that billed where nothing says another.
   *
   * @returns null where it cannot be told, which is then reported
   */
  of(row: SourceRow): SchoolYear | null {
    const { schoolYear } = this.reading.options;
    if (!this.isUsed) return schoolYear;
    if (row.isMissing('schoolYear')) return row.refuse('schoolYearMissing', {}, 'schoolYear');
    const cell = row.cell('schoolYear');
    const said = saidIn(cell);
    if (said === null) return row.refuse('notASchoolYear', { found: shown(cell ?? '') }, 'schoolYear');
    if (typeof said === 'string') return said;
    if (!mayBe(said.bare, schoolYear)) return schoolYearStarting(said.bare);
    if (this.bareYear === null) return null;
    return schoolYearStarting(this.bareYear === 'starts' ? said.bare : said.bare - 1);
  }

  private askOfBareYears(header: string, cells: readonly CellValue[]): Choice | null {
    const { schoolYear } = this.reading.options;
    const bare = cells.flatMap((cell) => {
      const said = isBlank(cell) ? null : saidIn(cell);
      return said !== null && typeof said === 'object' ? [said.bare] : [];
    });
    const doubted = bare.find((year) => mayBe(year, schoolYear));
    if (doubted === undefined) return null;
    const [starts, ends] = [schoolYearStarting(doubted), schoolYearStarting(doubted - 1)];
    const about = `${header}, ${doubted}`;
    return this.reading.ask(
      [],
      'bareYears',
      { header, found: String(doubted), starts, ends },
      { about, choices: ['starts', 'ends'] },
      { field: 'schoolYear' },
    );
  }
}

/** Whether a bare year may be that in which a school year begins, or ends. */
function mayBe(year: number, schoolYear: SchoolYear): boolean {
  return [schoolYearStarting(year), schoolYearStarting(year - 1)].includes(schoolYear);
}

function saidIn(cell: CellValue): Said {
  if (typeof cell === 'number') {
    if (isBareYear(cell)) return { bare: cell };
    const whole = /^(\d{4})(\d{4})$/.exec(String(cell));
    return whole === null ? ofDate(cell) : consecutive(Number(whole[1]), Number(whole[2]));
  }
  if (typeof cell !== 'string') return null;
  const text = cell.trim();
  const whole = /^(\d{4})\D?(\d{4})$/.exec(text);
  if (whole !== null) return consecutive(Number(whole[1]), Number(whole[2]));
  // The time of day says nothing of the year.
  const [year, ...others] = yearsIn(text.replace(/[T\s]\d\d:\d\d.*$/, '')).years;
  if (year === undefined || others.length > 0) return null;
  if (year.schoolYear !== null) return year.schoolYear;
  const bare = /^\d{4}$/.exec(year.text.trim());
  return bare === null ? null : { bare: Number(bare[0]) };
}

function ofDate(cell: number): SchoolYear | null {
  const date = dateIn(cell);
  return date === null ? null : schoolYearOf(date);
}

function consecutive(first: number, second: number): SchoolYear | null {
  return second === first + 1 ? schoolYearStarting(first) : null;
}
