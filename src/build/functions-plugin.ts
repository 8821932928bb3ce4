import { Compilation, sources, type Compiler } from 'webpack';
import { helpPage } from './help-page';
import { describeFunctions } from './metadata';

/** Adds functions.json, functions.en-US.json and aide.html to the build, as the definitions were when it began. */
export class FunctionsPlugin {
  /** @param origin where the add-in is served, as `parseOrigin` returns it */
  constructor(
    private readonly origin: string,
    private readonly hasDropDowns: boolean,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FunctionsPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsPlugin', stage }, () => {
        for (const [name, text] of this.files()) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }

  private files(): readonly (readonly [string, string])[] {
    const metadata = describeFunctions(this.origin, this.hasDropDowns);
    return [
      ['functions.json', JSON.stringify(metadata.french, null, 2)],
      ['functions.en-US.json', JSON.stringify(metadata.english, null, 2)],
      ['aide.html', helpPage(metadata)],
    ];
  }
}
