import { Compilation, sources, type Compiler } from 'webpack';
import { releaseOf, SERVICE_WORKER, withRelease } from './release';

/** Tells the service worker of the build which files to keep: those of this very build. */
export class ReleasePlugin {
  /** @param words version of the product, edition of its data */
  constructor(private readonly words: readonly string[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ReleasePlugin', (compilation) => {
      // Every file is by then as it will be written.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'ReleasePlugin', stage }, () => {
        const files = compilation
          .getAssets()
          .map(({ name, source }) => [name.replace(/\?.*$/, ''), source.buffer()] as const);
        const release = releaseOf(this.words, new Map(files));
        compilation.updateAsset(
          SERVICE_WORKER,
          (script) => new sources.RawSource(withRelease(script.source().toString(), release)),
        );
      });
    });
  }
}
