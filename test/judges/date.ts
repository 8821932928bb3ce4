/** That the judged files bear. */
export const DATE = '2026-11-30';
