import { gzipSync } from 'node:zlib';
import { WebpackError, type Chunk, type Compilation, type Compiler } from 'webpack';

/** What may be loaded at one go. */
export interface Load {
  /** As the message names it. */
  readonly what: string;
  /** Entries, and chunks by the names that their imports give them: all the scripts that each of them needs count. */
  readonly chunks: readonly string[];
  /** Those that are loaded by then: what they need does not count. */
  readonly after?: readonly string[];
  /** Its largest size in bytes, each script gzipped as a server sends it. */
  readonly most: number;
}

/** Fails the build where scripts that are loaded together outgrow their budget; which ones, webpack's chunk graph says. */
export class LoadBudget {
  constructor(private readonly load: Load) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('LoadBudget', (compilation) => {
      // Once everything is minified and hashed.
      compilation.hooks.afterProcessAssets.tap('LoadBudget', () => {
        const fault = this.fault(compilation);
        if (fault !== null) compilation.errors.push(new WebpackError(fault));
      });
    });
  }

  private fault(compilation: Compilation): string | null {
    const { what, chunks, after = [], most } = this.load;
    const missing = [...chunks, ...after].filter((name) => !compilation.namedChunkGroups.has(name));
    if (missing.length > 0) return `${what}: the build has no chunk ${missing.join(', ')}.`;
    const before = scriptsOf(compilation, after);
    const sizes = [...scriptsOf(compilation, chunks)]
      .filter((script) => !before.has(script))
      .map((script) => ({ script, size: gzippedSize(compilation, script) }));
    const sum = sizes.reduce((total, { size }) => total + size, 0);
    if (sum <= most) return null;
    const list = sizes.map(({ script, size }) => `${script.replace(/\?.*$/, '')} ${size}`).join(', ');
    return `${what}: ${sum} bytes gzipped (${list}), ${most} at most.`;
  }
}

function scriptsOf(compilation: Compilation, names: readonly string[]): Set<string> {
  const chunks = names.flatMap((name): Chunk[] => compilation.namedChunkGroups.get(name)?.chunks ?? []);
  return new Set(chunks.flatMap(({ files }) => [...files].filter((file) => /\.js(?:\?|$)/.test(file))));
}

function gzippedSize(compilation: Compilation, script: string): number {
  const source = compilation.getAsset(script)?.source.buffer();
  if (source === undefined) throw new Error(`${script} is no asset of the build.`);
  return gzipSync(source).length;
}
