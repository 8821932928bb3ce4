// Line breaks, and what is no character at all, which no file may hold.
const BETWEEN_WORDS = /[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+/gu;
// Without width, as copies from web pages leave them: a hyphen that shows at the end of a line alone, an order of writing.
const WITHIN_WORDS = /\p{Cf}+/gu;
const SEEN = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A text of a cell in one line, as a reader sees it. */
export function plainText(text: string): string {
  return text.replace(WITHIN_WORDS, '').replace(BETWEEN_WORDS, ' ').trim();
}

/** Whether a reader sees anything of a text. */
export function isSeen(text: string): boolean {
  return SEEN.test(text);
}
