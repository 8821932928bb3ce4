/** Why a row is left out of a bill, to choose from; the annex prints the French. */
export const SET_ASIDE_REASONS = [
  { fr: "n'est pas une école du territoire", en: 'not a school of the territory' },
  { fr: 'fermée', en: 'closed' },
  { fr: 'facturée par ailleurs', en: 'billed elsewhere' },
  { fr: 'doublon', en: 'duplicate' },
  { fr: 'effectif à vérifier', en: 'count to be checked' },
] as const satisfies readonly Readonly<Record<Language, string>>[];
import type { Language } from '../../kit/messages';
