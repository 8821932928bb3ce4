import type { Language } from '../../kit/messages';
import type { Separator } from '../model/file';

/** What each separator is called, on a button as in a sentence. */
export const SEPARATOR_NAMES: Readonly<Record<Language, Readonly<Record<Separator, string>>>> = {
  fr: { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre verticale' },
  en: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
};
