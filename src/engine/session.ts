import type { Language } from '../kit/messages';
import type { Problem } from './problem';
import { describeInFrench } from './problems/in-french';
import { shippedBook } from './book/shipped-book';
import type { TariffBook } from './book/tariff-book';

/**
 * What the functions and the pane share while a workbook is open: they run in one runtime, and a vote registered in
 * the pane must change what the functions answer.
 */
interface Session {
  /** The tariffs in use. */
  book: TariffBook;
  /** Language of the error messages; French until the display language is known. */
  language: Language;
  /** The sentence of a problem in that language. */
  describe: (problem: Problem) => string;
}

export const session: Session = { book: shippedBook, language: 'fr', describe: describeInFrench };
