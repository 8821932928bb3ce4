/** A load that no test could read. */
export async function unnamedLoad(context: Excel.RequestContext, properties: string): Promise<void> {
  context.workbook.worksheets.load(properties);
  await context.sync();
}
