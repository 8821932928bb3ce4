/** The letters of the alphabet but I, O and Q, which read as digits. */
const KEYS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Whether a text is the code of a school (UAI): seven digits and the letter at their remainder by 23. */
export function isUai(text: string): boolean {
  return /^\d{7}[A-Z]$/.test(text) && KEYS[Number(text.slice(0, 7)) % KEYS.length] === text[7];
}
