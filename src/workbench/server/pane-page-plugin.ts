import { Compilation, sources, type Compiler } from 'webpack';

const BOOT = '<script src="workbench/boot.js"></script>';

/** Adds volet.html to the build: the pane's page as it is, with the workbench's one script before its own. */
export class PanePagePlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('PanePagePlugin', (compilation) => {
      // After the page itself is added.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'PanePagePlugin', stage }, (assets) => {
        const page = assets['taskpane.html']?.source().toString();
        if (page !== undefined)
          compilation.emitAsset('volet.html', new sources.RawSource(withBootScript(page)));
      });
    });
  }
}

/** @throws Error where the page has no script to come before. */
export function withBootScript(page: string): string {
  const first = page.indexOf('<script');
  if (first < 0) throw new Error('The page has no script.');
  return page.slice(0, first) + BOOT + page.slice(first);
}
