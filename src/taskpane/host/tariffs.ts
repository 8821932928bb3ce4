import { createContext, useContext } from 'react';
import type { TariffBook } from '../../engine/book/tariff-book';
import { useStore } from './store';
import { TariffsInUse, type TariffsNow } from './tariffs-in-use';

export const TariffsContext = createContext<TariffsInUse>(new TariffsInUse(null));

/** What reads the tables again. */
export function useTariffsInUse(): TariffsInUse {
  return useContext(TariffsContext);
}

/** The tariffs in use, as they change. */
export function useTariffs(): TariffsNow {
  return useStore(useTariffsInUse());
}

export function useBook(): TariffBook {
  return useTariffs().book;
}
