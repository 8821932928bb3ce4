import { gzipSync } from 'node:zlib';
import { WebpackError, type Compiler } from 'webpack';

/** Fails the build where a file, compressed as a server sends it, outgrows its budget. */
export class SizeBudget {
  /**
   * @param file its name in the build, without the query that a name may carry
   * @param most its largest size in bytes, gzipped
   */
  constructor(
    private readonly file: string,
    private readonly most: number,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('SizeBudget', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('SizeBudget', (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (name.replace(/\?.*$/, '') !== this.file) continue;
          const size = gzipSync(source.buffer()).length;
          if (size <= this.most) continue;
          const fault = `${this.file} weighs ${size} bytes gzipped: ${this.most} at most.`;
          compilation.errors.push(new WebpackError(fault));
        }
      });
    });
  }
}
