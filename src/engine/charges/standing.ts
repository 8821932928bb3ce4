import type { SchoolYear } from '../../tariffs/model';
import type { TariffBook } from '../book/tariff-book';
import { originInWords } from '../origin';
import { countScopeInWords } from './count-scope';
import { pupilCountOf } from './pupils';
import { chargesOf } from './statement';

/**
 * What must be said of a year's charges before they are relied on, in French: that they are a draft's, that they are
 * the workbook's.
 *
 * @throws Problem `chargesUnknown`, `workbookUnread`
 */
export function chargeRemarks(book: TariffBook, year: SchoolYear): string[] {
  const { act, origin } = chargesOf(book, year);
  return [
    ...(book.act(act).status === 'draft' ? ["Charges prévisionnelles : l'acte est un projet."] : []),
    ...originInWords('Décompte', origin),
  ];
}

/** @throws Problem `pupilsUnknown`, `workbookUnread` */
export function pupilRemarks(book: TariffBook, year: SchoolYear): string[] {
  const counted = pupilCountOf(book, year);
  const { act, origin } = counted;
  return [
    ...(book.act(act).status === 'draft' ? ["Effectif prévisionnel : l'acte est un projet."] : []),
    ...originInWords('Effectif', origin),
    ...countScopeInWords(book, counted),
  ];
}
