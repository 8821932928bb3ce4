/** A text in quotes, or a reference to the row itself, such as `[@Brut]`, `[@[Brut HT]]` or `EntTarifs[@Brut]`. */
const PARTS = /"[^"]*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[([^\]]*)\]|([^[\]]*))\]/gu;

/** A formula of a cell in a table, with the references to its row written in full, as files hold them. */
export function withFullThisRow(formula: string, table: string): string {
  return formula.replace(PARTS, (part, name?: string, bracketed?: string, bare?: string) => {
    const column = bracketed ?? bare;
    if (column === undefined) return part;
    const row = column === '' ? '[#This Row]' : `[#This Row],[${column}]`;
    return `${name ?? table}[${row}]`;
  });
}
