import type { Language } from '../../kit/messages';
import { createContext, useContext } from 'react';

/** The display language of the application that holds the pane. */
export const LanguageContext = createContext<Language>('fr');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The words of one part of the pane, in the display language. */
export function useWords<W>(dictionaries: Readonly<Record<Language, W>>): W {
  return dictionaries[useLanguage()];
}
