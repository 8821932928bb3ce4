import type { Frame } from 'playwright-core';

/** Everything that the browser keeps for the pane's origin: what keeps it, its name and what is kept. */
export async function stored(pane: Frame): Promise<readonly string[]> {
  const cookies = await pane.page().context().cookies();
  const kept = await pane.evaluate(async () => [
    ...Object.entries(localStorage).map(([key, value]) => `localStorage ${key}: ${value}`),
    ...Object.entries(sessionStorage).map(([key, value]) => `sessionStorage ${key}: ${value}`),
    ...(await indexedDB.databases()).map(({ name = '' }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...kept].sort();
}
