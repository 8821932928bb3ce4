/** More than any name, address or remark; a cell that holds more was filled by accident, and no sheet could show it. */
export const MOST_CHARACTERS = 1_000;

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
