import { Compilation, sources, WebpackError, type Compiler } from 'webpack';
import { FunctionsFolder } from './functions-folder';
import { helpPage } from './help-page';
import { describeFunctions } from './metadata';

/** Folder of the functions, which holds catalogue/ and descriptions.en-US.json, and where the add-in is served. */
export interface FunctionsPluginOptions {
  readonly folder: string;
  /** As `parseOrigin` returns it. */
  readonly origin: string;
}

/** Adds functions.json, functions.en-US.json and aide.html to the build. */
export class FunctionsPlugin {
  private readonly folder: FunctionsFolder;

  constructor(private readonly options: FunctionsPluginOptions) {
    this.folder = new FunctionsFolder(options.folder);
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FunctionsPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsPlugin', stage }, () => {
        compilation.contextDependencies.add(this.folder.catalogue);
        compilation.fileDependencies.add(this.folder.descriptions);
        try {
          for (const [name, text] of this.files()) compilation.emitAsset(name, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  }

  private files(): Map<string, string> {
    const metadata = describeFunctions(
      this.folder.declarations(),
      this.folder.english(),
      this.options.origin,
    );
    return new Map([
      ['functions.json', JSON.stringify(metadata.french, null, 2)],
      ['functions.en-US.json', JSON.stringify(metadata.english, null, 2)],
      ['aide.html', helpPage(metadata)],
    ]);
  }
}
