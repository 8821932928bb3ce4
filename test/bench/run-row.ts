/** Measures one row, or a part of one, in this process, and sends what it found to the one that started it. */
import { FULL, SHORT, type BenchRow } from './row';

type Measurable =
  { readonly row: BenchRow } | { readonly measure: (args: readonly string[]) => Promise<unknown> };

async function main([file = '', ...args]: readonly string[]): Promise<void> {
  const found = (await import(file)) as Measurable;
  if ('measure' in found) {
    process.send?.(await found.measure(args));
    return;
  }
  const { what, against, measure, processes = 1 } = found.row;
  const figures = await measure(args[0] === 'short' ? SHORT : FULL);
  process.send?.({ what, against, processes, figures });
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
