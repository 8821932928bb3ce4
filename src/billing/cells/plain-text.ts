import type { Field } from '../model/field';

/** More than any name, address or remark; a cell that holds more was filled by accident, and no sheet could show it. */
const MOST_CHARACTERS = 1_000;

/** What Chorus Pro takes; a title with more would come back. */
const MOST_ON_CHORUS_PRO: Readonly<Partial<Record<Field, number>>> = { serviceCode: 100, engagement: 50 };

export function mostCharacters(field: Field): number {
  return MOST_ON_CHORUS_PRO[field] ?? MOST_CHARACTERS;
}

/** The text, cut where it is longer than a sheet could show. */
export function shortened(text: string): string {
  return text.length > MOST_CHARACTERS
    ? `${Array.from(text.slice(0, MOST_CHARACTERS)).slice(0, -1).join('')}…`
    : text;
}
