import type { Field } from '../model/field';

/** More than any name, address or remark; a cell that holds more was filled by accident, and no sheet could show it. */
const MOST_CHARACTERS = 1_000;

/** What Chorus Pro takes; a title with more would come back. */
const MOST_ON_CHORUS_PRO: Readonly<Partial<Record<Field, number>>> = { serviceCode: 100, engagement: 50 };

export function mostCharacters(field: Field): number {
  return MOST_ON_CHORUS_PRO[field] ?? MOST_CHARACTERS;
}

// Line breaks, what copies from web pages leave unseen, and what is no character at all, which no file may hold.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const SPACES = /\s+/gu;
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A text of a cell in one line, as a reader sees it. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, ' ').replace(SPACES, ' ').trim();
}

/** Whether a reader sees anything of a text. */
export function isSeen(text: string): boolean {
  return SEEN.test(text);
}

/** The text, cut where it is longer than a sheet could show. */
export function shortened(text: string): string {
  return text.length > MOST_CHARACTERS
    ? `${Array.from(text.slice(0, MOST_CHARACTERS)).slice(0, -1).join('')}…`
    : text;
}
