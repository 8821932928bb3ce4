/** La Poste has more establishments than Luhn's key leaves room for: those digits sum to a multiple of 5. */
const LA_POSTE = '356000000';

/** Whether a text is a SIREN: nine digits, the last of which is the key of the others (Luhn); zeros alone are none. */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && /[1-9]/.test(text) && hasLuhnKey(text);
}

/** Whether a text is a SIRET: a SIREN and five digits more, with a key over all fourteen. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  const siren = text.slice(0, 9);
  return isSiren(siren) && (hasLuhnKey(text) || (siren === LA_POSTE && digitSum(text) % 5 === 0));
}

function digitSum(digits: string): number {
  return Array.from(digits).reduce((total, digit) => total + Number(digit), 0);
}

/** Luhn: every second digit from the right counts twice, its own two digits added; the sum ends in 0. */
function hasLuhnKey(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, position) => {
      const value = Number(digit) * (position % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** The letters of the alphabet but I, O and Q, which read as digits. */
const KEYS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Whether a text is the code of a school (UAI): seven digits and the letter at their remainder by 23. */
export function isUai(text: string): boolean {
  return /^\d{7}[A-Z]$/.test(text) && KEYS[Number(text.slice(0, 7)) % KEYS.length] === text[7];
}

/** An identifier without what stands between its digits: `218 000 198 00012`. A sign before them is no part of one. */
export function compacted(text: string): string {
  return text.trim().replace(/(?!^)[\s.\-_/]/gu, '');
}
