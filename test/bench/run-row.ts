/** Measures one row in this process, and sends its figures to the one that started it. */
import { FULL, SHORT, type BenchRow } from './row';

async function main([file = '', mode]: readonly string[]): Promise<void> {
  const { row } = (await import(`./rows/${file}`)) as { row: BenchRow };
  const figures = await row.measure(mode === 'short' ? SHORT : FULL);
  process.send?.({ what: row.what, against: row.against, figures });
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
