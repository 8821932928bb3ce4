import type { CellInput } from '../grid';

/**
 * The headers of a table as Excel keeps them: texts, none blank, no two alike whatever their case. A blank one is called
 * by its column, a second `Nom` becomes `Nom2`.
 */
export function enteredHeaders(cells: readonly CellInput[]): readonly string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const wanted = cell === null || cell === '' ? `Colonne${index + 1}` : String(cell);
    let name = wanted;
    for (let number = 2; taken.has(name.toUpperCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toUpperCase());
    return name;
  });
}
