import { inExcel } from '../run';

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
