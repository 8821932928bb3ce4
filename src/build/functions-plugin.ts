import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Compilation, sources, WebpackError, type Compiler } from 'webpack';
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
  private readonly catalogue: string;
  private readonly descriptions: string;

  constructor(private readonly options: FunctionsPluginOptions) {
    this.catalogue = path.join(options.folder, 'catalogue');
    this.descriptions = path.join(options.folder, 'descriptions.en-US.json');
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('FunctionsPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionsPlugin', stage }, () => {
        compilation.contextDependencies.add(this.catalogue);
        compilation.fileDependencies.add(this.descriptions);
        try {
          for (const [name, text] of this.files()) compilation.emitAsset(name, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  }

  private files(): Map<string, string> {
    const names = readdirSync(this.catalogue).filter((name) => name.endsWith('.ts'));
    const metadata = describeFunctions(
      names.sort().map((name) => ({ name, text: readFileSync(path.join(this.catalogue, name), 'utf8') })),
      readFileSync(this.descriptions, 'utf8'),
      this.options.origin,
    );
    return new Map([
      ['functions.json', JSON.stringify(metadata.french, null, 2)],
      ['functions.en-US.json', JSON.stringify(metadata.english, null, 2)],
      ['aide.html', helpPage(metadata)],
    ]);
  }
}
