/** The word of the terminal for a draft deliberation. */
export const DELIBERATION_WORD = 'deliberation';
