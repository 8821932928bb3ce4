import type { WorkbookTablesWords } from './fr';

const plural = (count: number) => (count === 1 ? '' : 's');

export const en: WorkbookTablesWords = {
  errors: (count) =>
    `${count} error${plural(count)} in the tables of the workbook. The rows concerned are left out; the others serve.`,
  warnings: (count) => `${count} warning${plural(count)}: these rows serve as they are.`,
  ofWorkbook: (table, rows) => `Workbook: ${table}, row${plural(rows.length)} ${rows.join(', ')}`,
};
