import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Compilation, sources, WebpackError, type Compiler } from 'webpack';
import { pngSize } from '../png-size';
import { markdownPage } from './markdown-page';
import { addressOf, isPublishedPage } from './published';

const STYLE_SHEET = path.join(__dirname, 'aide.css');

/** Adds the guide to the build: its pages, their pictures, the sample files and the style sheet of the help. */
export class HelpPlugin {
  /** @param root the repository's folder */
  constructor(private readonly root: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('HelpPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'HelpPlugin', stage }, () => {
        compilation.contextDependencies.add(path.join(this.root, 'docs'));
        compilation.fileDependencies.add(STYLE_SHEET);
        try {
          for (const [address, content] of this.files()) {
            compilation.emitAsset(address, new sources.RawSource(content));
          }
        } catch (error) {
          compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
        }
      });
    });
  }

  private files(): Map<string, string | Buffer> {
    const files = new Map<string, string | Buffer>([['aide.css', readFileSync(STYLE_SHEET)]]);
    for (const page of this.pages()) {
      const markdown = readFileSync(path.join(this.root, page), 'utf8');
      const rendered = markdownPage(page, markdown, (image) => pngSize(path.join(this.root, image)));
      files.set(rendered.address, rendered.html);
      for (const file of rendered.files) {
        const address = addressOf(file);
        if (address === null || address.endsWith('.html')) continue;
        files.set(address, readFileSync(path.join(this.root, file)));
      }
    }
    return files;
  }

  private pages(): string[] {
    return readdirSync(path.join(this.root, 'docs'), { recursive: true, encoding: 'utf8' })
      .map((name) => `docs/${name.replaceAll(path.sep, '/')}`)
      .filter(isPublishedPage)
      .sort();
  }
}
