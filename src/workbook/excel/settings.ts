/** What the file keeps for the add-in, whoever opens it. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === 'string' ? value : null;
}

export async function keepSetting(
  context: Excel.RequestContext,
  key: string,
  value: string | null,
): Promise<void> {
  const { settings } = context.workbook;
  if (value !== null) settings.add(key, value);
  else {
    const setting = settings.getItemOrNullObject(key);
    await context.sync();
    if (setting.isNullObject) return;
    setting.delete();
  }
  await context.sync();
}
