import { choice, count, name, schoolYear, text } from '../cells/readers';
import type { Category, SchoolYear } from '../../tariffs/model';
import type { HeaderOf } from '../layout/layouts';
import { COUNTED_WORDS } from '../layout/words';
import type { OpenTable } from './open-table';
import type { RowRead } from './read-cells';

/** What a row counts: categories together, or everybody. */
export type Counted = readonly Category[] | 'total';

export interface PupilValues {
  readonly year: SchoolYear;
  readonly counted: Counted;
  readonly pupils: number;
  readonly act: string;
  readonly remark: string | null;
}

export type PupilHeader = HeaderOf<'EntEffectifs'>;

export type PupilRow = RowRead<PupilValues, PupilHeader>;

const counted = choice(COUNTED_WORDS.map(([word, categories]) => [categories, word] as const));

export function readPupilRows({ rows }: OpenTable<PupilHeader>): readonly PupilRow[] {
  return rows.map((row) => {
    const cells = {
      year: row.required('Année', schoolYear),
      counted: row.required('Catégorie', counted),
      pupils: row.required('Élèves', count),
      act: row.required('Acte', name),
      remark: row.optional('Remarque', text),
    };
    return { row, cells };
  });
}
