/** Writes an annex in this process, and sends how much more memory it took at its peak than before the writing. */
import { annexSheets } from './annex';
import { collectGarbage } from './interleaved';
import { WRITERS, type Writer } from './xlsx-writers';

async function main([writer, lines]: readonly string[]): Promise<void> {
  const sheets = annexSheets(Number(lines));
  collectGarbage();
  const before = process.memoryUsage().rss;
  let peak = before;
  // Writing gives way to timers between its parts only, so the system's own count of the peak is taken too.
  const base = process.resourceUsage().maxRSS * 1024;
  await WRITERS[writer as Writer](sheets);
  peak = Math.max(peak, process.resourceUsage().maxRSS * 1024, base);
  process.send?.(peak - before);
}

main(process.argv.slice(2)).catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
