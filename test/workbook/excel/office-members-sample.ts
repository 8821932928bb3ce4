/** Uses of office.js of every kind, for the test of what reads them. */
export async function sample(context: Excel.RequestContext): Promise<void> {
  const { worksheets: sheets } = context.workbook;
  const range = sheets.getItem('Feuil1').getRange('A1');
  range.load('values, format/font/bold');
  sheets.load('items/visibility');
  range.set({ rowHidden: true });
  range.clear('Contents');
  const unguarded = range.getSpillParent();
  const tooEarly = Office.context.requirements.isSetSupported('ExcelApi', '1.11') ? range.hasSpill : null;
  const later = Office.context.requirements.isSetSupported('ExcelApi', '1.14') ? range.hasSpill : null;
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.12')) unguarded.getSpillingToRange();
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.12')) return;
  [tooEarly, later].forEach(() => range.getSpillParentOrNullObject());
  await context.sync();
}
