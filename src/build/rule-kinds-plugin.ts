import { NormalModuleReplacementPlugin, type Compiler } from 'webpack';

/**
 * A kind of rule is told in one file, of which functions may carry the calculation alone. Where kinds.ts asks for the
 * file it gets a module of its own, so that each of the two keeps the half that is asked of it.
 */
export class RuleKindsPlugin {
  apply(compiler: Compiler): void {
    new NormalModuleReplacementPlugin(/^\.\/(?!calculations$)/, (asked) => {
      if (/[\\/]engine[\\/]rules[\\/]kinds\.ts$/.test(asked.contextInfo.issuer))
        asked.request += '?description';
    }).apply(compiler);
  }
}
