/** What stands at the place of a price that is given on request only. */
export const ON_QUOTE = 'sur devis';
