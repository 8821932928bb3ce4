import { failureOf } from './failure';

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

export async function loadsOnOpening(): Promise<boolean> {
  return asked(async () => (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load);
}

/** The mark stands in the file and holds from its next opening on. */
export async function loadOnOpening(isWanted: boolean): Promise<void> {
  const { load, none } = Office.StartupBehavior;
  return asked(() => Office.addin.setStartupBehavior(isWanted ? load : none));
}

/** What Excel refuses rejects with `WorkbookFailure`. */
async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) throw failureOf(error);
    throw error;
  }
}
