/** The départements in which the EPCI that touch the Somme have communes. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['02', 'Aisne'],
  ['60', 'Oise'],
  ['62', 'Pas-de-Calais'],
  ['76', 'Seine-Maritime'],
  ['80', 'Somme'],
]);

/** `Somme (80)`; a code alone where the name is not known. */
export function departmentInWords(code: string): string {
  const name = NAMES.get(code);
  return name === undefined ? code : `${name} (${code})`;
}
