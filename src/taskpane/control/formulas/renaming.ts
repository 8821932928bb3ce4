import { RENAMED } from '../../../control/formula/renamed';
import type { ControlWords } from '../words';

/** What functions were called and what they are called now: « ENT.ANNEE s'appelle maintenant ENT.ANNEESCOLAIRE ». */
export function renamingIn(old: readonly string[], words: ControlWords): string {
  return [...new Set(old)]
    .map((name) => words.becomes(`ENT.${name}`, `ENT.${RENAMED.get(name) ?? name}`))
    .join(', ');
}
