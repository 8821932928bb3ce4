interface Planned {
  readonly temporaryName: string;
}

/** A sheet that was added, and what it is to become. */
export interface AddedSheet<T> {
  readonly sheet: Excel.Worksheet;
  readonly planned: T;
}

/** Sheets that are added under provisional names until they are complete. */
export class NewSheets<T extends Planned> {
  #ids: readonly string[] | null = null;
  /** What they may be called, where Excel does not tell. */
  called: readonly string[];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly planned: readonly T[],
  ) {
    this.called = planned.map(({ temporaryName }) => temporaryName);
  }

  /** @param prepare asks for more in the request that adds them */
  async add(prepare?: (added: AddedSheet<T>) => void): Promise<readonly AddedSheet<T>[]> {
    const { worksheets } = this.context.workbook;
    const all = this.planned.map((planned) => ({ planned, sheet: worksheets.add(planned.temporaryName) }));
    for (const added of all) {
      added.sheet.load('id');
      prepare?.(added);
    }
    await this.context.sync();
    this.#ids = all.map(({ sheet }) => sheet.id);
    return all;
  }

  /** Each where it is now, or a null object, once the next request is answered; with its name. */
  find(): readonly AddedSheet<T>[] {
    const { worksheets } = this.context.workbook;
    return this.planned.map((planned, index) => {
      const sheet = worksheets.getItemOrNullObject(this.#ids?.[index] ?? planned.temporaryName);
      sheet.load('name');
      return { planned, sheet };
    });
  }

  /** Those found that are to be taken away: one of which Excel has not told the id is ours only as long as it is empty. */
  async toTakeAway(found: readonly AddedSheet<T>[]): Promise<readonly Excel.Worksheet[]> {
    const there = found.flatMap(({ sheet }) => (sheet.isNullObject ? [] : sheet));
    if (this.#ids !== null) return there;
    const contents = there.map((sheet) => sheet.getUsedRangeOrNullObject(true).untrack().load('address'));
    await this.context.sync();
    return there.filter((_, index) => contents[index]?.isNullObject === true);
  }

  /** What those are called that are there, as far as Excel still says. */
  async names(): Promise<readonly string[]> {
    const found = this.find();
    return this.context.sync().then(
      () => found.flatMap(({ sheet }) => (sheet.isNullObject ? [] : sheet.name)),
      () => this.called,
    );
  }
}
