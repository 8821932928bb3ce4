import type { Page } from 'playwright-core';

/** Adds to `failures` each breach of a frame's security policy and each request to another origin, as they happen. */
export async function watchPolicy(page: Page, origin: string, failures: string[]): Promise<void> {
  page.on('request', (request) => {
    const url = request.url();
    // What the page holds itself asks nobody.
    const staysHere = url.startsWith(origin) || /^(data|blob|about):/.test(url);
    if (!staysHere) failures.push(`A request left: ${url}`);
  });
  await page.exposeFunction('reportBreach', (breach: string) => {
    failures.push(breach);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
      const { reportBreach } = window as unknown as { readonly reportBreach: (breach: string) => void };
      reportBreach(`Against the policy (${effectiveDirective}): ${blockedURI} in ${sourceFile}`);
    });
  });
}
