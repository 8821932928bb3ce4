/** Texts, and names of sheets in quotes, in which a function's name is no call. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/**
 * What Excel makes of ENT.CONTRIB when it opens a workbook before it knows the add-in: `_xldudf_ENT_CONTRIB`,
 * sometimes after the name of a file. Such a formula stays at #NAME? until it is written again.
 */
const UNKNOWN_CALL = /(?:(?:'[^']*'|[\w.[\]]+)!)?_xldudf_ENT_(?=[A-Z.]+\()/gi;

const CALL = /[^\p{L}\p{N}_.]ENT\.[A-Z]+\(/iu;

export function callsEnt(formula: string): boolean {
  return formula.startsWith('=') && CALL.test(asTyped(formula).replace(QUOTED, '""'));
}

/** The formula as a user would type it. */
export function asTyped(formula: string): string {
  return formula.replace(UNKNOWN_CALL, 'ENT.');
}
