import { inExcel } from '../run';

export function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  return inExcel(async (context) => {
    const registration = context.workbook.onSelectionChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return removal(context, [registration]);
  });
}

/** What ends the events registered in a context: they can be removed in no other. */
export function removal(
  context: OfficeExtension.ClientRequestContext,
  registrations: readonly { remove(): void }[],
): () => Promise<void> {
  return () =>
    inExcel(
      async (removing) => {
        for (const registration of registrations) registration.remove();
        await removing.sync();
      },
      { previous: context },
    );
}
