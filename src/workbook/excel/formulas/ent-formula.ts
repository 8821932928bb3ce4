/** Texts, and names of sheets in quotes, in which a function's name is no call. */
const QUOTED = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?/g;

/**
 * What Excel makes of ENT.CONTRIB when it opens a workbook before it knows the add-in: `_xldudf_ENT_CONTRIB`,
 * sometimes after the name of a file. Such a formula stays at #NAME? until it is written again.
 */
const UNKNOWN_CALL = /^_xldudf_ENT_([A-Z.]+)$/i;

/** Texts, which hold no call, and words, with the word that a file's name stands before. */
const WORDS = /"(?:[^"]|"")*"?|(?:'[^']*'?|[\w.[\]]+)(?:!([\w.]+))?/g;

const CALL = /[^\p{L}\p{N}_.]ENT\.[A-Z]+\(/iu;

export function callsEnt(formula: string): boolean {
  return formula.startsWith('=') && CALL.test(asTyped(formula).replace(QUOTED, '""'));
}

/** The formula as a user would type it. */
export function asTyped(formula: string): string {
  return formula.replace(WORDS, (words, inFile: string | undefined, at: number) => {
    const name = formula[at + words.length] === '(' ? UNKNOWN_CALL.exec(inFile ?? words)?.[1] : undefined;
    return name === undefined ? words : `ENT.${name}`;
  });
}
