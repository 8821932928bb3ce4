/** Excel's errors by their English code, and as a French Excel shows them. */
export const FRENCH_ERRORS: Readonly<Record<string, string>> = {
  '#VALUE!': '#VALEUR!',
  '#NAME?': '#NOM?',
  '#NUM!': '#NOMBRE!',
  '#NULL!': '#NUL!',
  '#SPILL!': '#PROPAGATION!',
  '#CALC!': '#CALCUL!',
  '#BUSY!': '#OCCUPÉ!',
  '#CONNECT!': '#CONNEXION!',
  '#FIELD!': '#CHAMP!',
  '#BLOCKED!': '#BLOQUÉ!',
  '#UNKNOWN!': '#INCONNU!',
};

/** Those that French writes as English does. */
const SAME_ERRORS = ['#N/A', '#REF!', '#DIV/0!', '#CYCLE!', '#ERROR!'];

export const ERROR_CODES: ReadonlySet<string> = new Set([...Object.keys(FRENCH_ERRORS), ...SAME_ERRORS]);

/** The error as French Excel shows it. */
export const frenchError = (code: string): string => FRENCH_ERRORS[code] ?? code;

const ENGLISH_ERRORS = new Map(Object.entries(FRENCH_ERRORS).map(([code, french]) => [french, code]));

export const englishError = (french: string): string => ENGLISH_ERRORS.get(french.toUpperCase()) ?? french;
