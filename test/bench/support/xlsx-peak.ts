import { annexSheets } from './annex';
import { collectGarbage } from './interleaved';
import { WRITERS, type Writer } from './xlsx-writers';

/** Writes an annex and tells, in bytes, how much more memory that took at its peak than there was before. */
export async function measure([writer, lines]: readonly string[]): Promise<number> {
  const sheets = annexSheets(Number(lines));
  collectGarbage();
  const before = process.memoryUsage().rss;
  await WRITERS[writer as Writer](sheets);
  // The system's own count, in kilobytes: no timer could look while the library writes.
  return process.resourceUsage().maxRSS * 1024 - before;
}
