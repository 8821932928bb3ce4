import { french } from '../../words/typography';

const plural = (count: number) => (count > 1 ? 's' : '');

export const fr = {
  errors: (count: number) =>
    french`${count} erreur${plural(count)} dans les tables du classeur. Les lignes en cause ne servent pas ; les autres servent.`,
  warnings: (count: number) =>
    french`${count} avertissement${plural(count)} : ces lignes servent telles quelles.`,
  ofWorkbook: (table: string, rows: readonly number[]) =>
    french`Classeur : ${table}, ligne${plural(rows.length)} ${rows.join(', ')}`,
};

export type WorkbookTablesWords = typeof fr;
