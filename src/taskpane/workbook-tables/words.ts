import { inBoth } from '../../kit/messages';
import { french, englishPlural, frenchPlural } from '../words/typography';

export const fr = {
  errors: (count: number) =>
    french`${count} erreur${frenchPlural(count)} dans les tables du classeur. Les lignes en cause ne servent pas ; les autres servent.`,
  warnings: (count: number) =>
    french`${count} avertissement${frenchPlural(count)} : ces lignes servent telles quelles.`,
  ofWorkbook: (table: string, rows: readonly number[]) =>
    french`Classeur : ${table}, ligne${frenchPlural(rows.length)} ${rows.join(', ')}`,
};

const en: typeof fr = {
  errors: (count) =>
    `${count} error${englishPlural(count)} in the tables of the workbook. The rows concerned are left out; the others serve.`,
  warnings: (count) => `${count} warning${englishPlural(count)}: these rows serve as they are.`,
  ofWorkbook: (table, rows) => `Workbook: ${table}, row${englishPlural(rows.length)} ${rows.join(', ')}`,
};

export const WORKBOOK_TABLES_WORDS = inBoth(fr, en);
