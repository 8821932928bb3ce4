/** How well a name answers what is typed, best first. */
export const NAME_RANKS = ['same', 'begins', 'words', 'contains'] as const;

export type NameRank = (typeof NAME_RANKS)[number];

/** Below this length nearly every name contains what is typed. */
const SHORTEST_INSIDE = 3;

/**
 * Compares two texts that `textKey` has made comparable.
 *
 * @returns null where the name does not answer
 */
export function nameRank(name: string, typed: string): NameRank | null {
  if (name === typed) return 'same';
  if (name.startsWith(typed)) return 'begins';
  const words = name.split(' ');
  if (typed.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return 'words';
  return typed.length >= SHORTEST_INSIDE && name.includes(typed) ? 'contains' : null;
}
