/**
 * Has the browser keep the add-in's files, so that it opens where its server does not answer. Costs the opening of the
 * pane nothing; where the host has no service workers, as Excel on Mac, nothing is kept.
 */
export async function keepForNextTime(): Promise<void> {
  await loaded();
  try {
    await navigator.serviceWorker.register('service-worker.js');
  } catch {
    // None here, or not over http, or not in this frame, or no server: all as without.
  }
}

function loaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => {
      resolve();
    });
  });
}
