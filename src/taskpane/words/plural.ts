/** The s of a French plural, which begins at 2. */
export const frenchPlural = (count: number) => (count > 1 ? 's' : '');

/** The s of an English plural: of all but 1. */
export const englishPlural = (count: number) => (count === 1 ? '' : 's');
