import type { RepairWords } from './fr';

const plural = (count: number) => (count > 1 ? 's' : '');

export const en: RepairWords = {
  found: (count, sheets) => {
    const where = sheets.map((sheet) => `“${sheet}”`).join(', ');
    return `${count} ENT formula${plural(count)} ${count > 1 ? 'are' : 'is'} stuck at #NAME? (${where}): Excel read ${count > 1 ? 'them' : 'it'} before it knew the add-in, and no recalculation mends that.`;
  },
  rewrite: 'Write the formulas again',
  working: 'Writing again…',
  repaired: (count) => `${count} formula${plural(count)} written again.`,
  protected: (sheet, count) =>
    `The sheet “${sheet}” is protected, or the workbook is read-only: ${count} formula${plural(count)} ${count > 1 ? 'stay' : 'stays'} at #NAME? there. Remove the protection (Review tab, Unprotect Sheet), then write again.`,
  refused: (sheet, why) => `Sheet “${sheet}”: ${why}`,
  unknown: (count) =>
    `${count} formula${plural(count)} ${count > 1 ? 'stay' : 'stays'} at #NAME?: Excel does not know the add-in’s functions yet. Save, close Excel, open the workbook again, then try again.`,
  dismiss: 'Close this message',
};
