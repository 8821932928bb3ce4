import { departmentInWords } from '../../engine/places/departments';
import namesakes from '../../tariffs/namesakes.json';

const DEPARTMENTS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(namesakes.names));

/** The départements of the other communes of France that bear a name, as the index writes it: `Pas-de-Calais (62)`. */
export function departmentsWithNamesake(name: string): readonly string[] {
  return (DEPARTMENTS.get(name) ?? []).map(departmentInWords);
}
