import type { Category, PupilCount, SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { count } from '../../kit/french/amount';
import { Problem } from '../problem';

/**
 * The pupils counted in a school year.
 *
 * @throws Problem `pupilsUnknown`, `workbookUnread`
 */
export function pupilCountOf(book: TariffBook, year: SchoolYear): PupilCount {
  book.refusals.checkPupils(year);
  return countOf(book, year);
}

function countOf(book: TariffBook, year: SchoolYear): PupilCount {
  const found = book.data.pupils.find(({ schoolYear }) => schoolYear === year);
  if (found !== undefined) return found;
  throw new Problem('pupilsUnknown', { year, known: book.data.pupils.map(({ schoolYear }) => schoolYear) });
}

/**
 * The pupils of one category; where a workbook's row of another one could not be read, it still stands.
 *
 * @throws Problem `pupilsUnknown`, `pupilSplitUnknown` where only the total is known, `pupilsOnlyTogether` where the
 *   source counts the category together with another, `pupilsByLabelOnly` where it does not count it,
 *   `workbookUnread`
 */
export function pupilsIn(book: TariffBook, year: SchoolYear, category: Category): number {
  book.refusals.checkPupils(year, category);
  const { groups, total } = countOf(book, year);
  if (groups === null) throw new Problem('pupilSplitUnknown', { year, total: count(total) });
  const group = groups.find(({ categories }) => categories.includes(category));
  if (group === undefined) {
    const accepted = groups.flatMap(({ categories }) => categories);
    throw new Problem('pupilsByLabelOnly', { found: category, accepted });
  }
  if (group.categories.length > 1) {
    const { categories, pupils } = group;
    throw new Problem('pupilsOnlyTogether', { label: category, together: categories, pupils: count(pupils) });
  }
  return group.pupils;
}
