import type { SchoolYear } from '../tariffs/model';

/**
 * The name of a cell that other sheets may refer to: ENT_Decompte_Total_2021_2022. It carries the table and the year,
 * since a name is the whole workbook's and several tables stand in one.
 */
export function cellName(table: string, figure: string, year: SchoolYear): string {
  return `ENT_${table}_${figure}_${year.replace('-', '_')}`;
}
