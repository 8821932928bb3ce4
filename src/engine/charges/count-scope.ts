import type { PupilCount, ReadingChoices } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { count } from '../../kit/french/amount';

/**
 * What the count of 2023-2024 covers, by the reading kept: « 41 974 élèves […] du département de la Somme » are all who
 * are billed, or pupils of members outside the Somme come on top; null for any other count, a workbook's own included.
 *
 * @throws Problem `workbookUnread`
 */
export function countScopeOf(
  book: TariffBook,
  { schoolYear, origin }: PupilCount,
): ReadingChoices['effectif-2023-2024'] | null {
  if (schoolYear !== '2023-2024' || origin !== undefined) return null;
  return book.readings.choice('effectif-2023-2024');
}

/** The same in a sentence, with where the reading can be changed; nothing for another count. */
export function countScopeInWords(book: TariffBook, counted: PupilCount): string[] {
  const pupils = count(counted.total);
  switch (countScopeOf(book, counted)) {
    case 'whole':
      return [
        `Lecture retenue : ${pupils} élèves « du département de la Somme » sont tout l'effectif facturé ; si ceux de membres hors de la Somme (Seine-Maritime) n'y sont pas, gardez l'autre lecture dans EntLectures.`,
      ];
    case 'sommeOnly':
      return [
        `Lecture du classeur : ${pupils} élèves sont ceux de la Somme seulement ; ceux de membres hors de la Somme (Seine-Maritime) s'y ajoutent.`,
      ];
    case null:
      return [];
  }
}
