import { shippedData } from '../../tariffs/shipped';
import { TariffBook } from './tariff-book';

/** The book of the tariffs that ship with the product. */
export const shippedBook = TariffBook.load(shippedData);
