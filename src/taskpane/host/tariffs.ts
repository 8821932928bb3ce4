import { createContext, useContext, useSyncExternalStore } from 'react';
import type { TariffBook } from '../../engine/book/tariff-book';
import { TariffsInUse, type TariffsNow } from './tariffs-in-use';

export const TariffsContext = createContext<TariffsInUse>(new TariffsInUse(null));

/** What reads the tables again. */
export function useTariffsInUse(): TariffsInUse {
  return useContext(TariffsContext);
}

/** The tariffs in use, as they change. */
export function useTariffs(): TariffsNow {
  const tariffs = useTariffsInUse();
  return useSyncExternalStore(tariffs.subscribe, tariffs.snapshot);
}

export function useBook(): TariffBook {
  return useTariffs().book;
}
