/** Whether a text is a SIREN: nine digits, the last of which is the key of the others (Luhn). */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && hasLuhnKey(text);
}

/** Whether a text is a SIRET: a SIREN and five digits more, with a key over all fourteen. */
export function isSiret(text: string): boolean {
  return /^\d{14}$/.test(text) && isSiren(text.slice(0, 9)) && hasLuhnKey(text);
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
