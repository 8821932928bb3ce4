import { failureOf } from './failure';

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
