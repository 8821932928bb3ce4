import { fork } from 'node:child_process';
import path from 'node:path';
import type { BenchRow } from '../row';
import { annexSheets, cellCount } from '../support/annex';
import { interleaved, median, timesOf } from '../support/interleaved';
import { shownTimes, threeDigits } from '../support/shown';
import { WRITERS, type Writer } from '../support/xlsx-writers';

const LINES = 36_000;
const ROUNDS = 5;

export const row: BenchRow = {
  what: 'A 36,000-line annex to .xlsx',
  against: 'the xlsx library alone, same cells',
  measure: async (effort) => {
    const lines = effort.sizeOf(LINES);
    const rounds = Math.min(effort.rounds, ROUNDS);
    const sheets = annexSheets(lines);
    const timings = await interleaved(
      { ENT: () => WRITERS.ours(sheets), library: () => WRITERS.library(sheets) },
      { ...effort, rounds, roundMs: 0, warmupMs: 0 },
    );
    const peaks: Record<Writer, number[]> = { ours: [], library: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const writer of ['ours', 'library'] as const) peaks[writer].push(await peakOf(writer, lines));
    }
    const [ours, library] = [median(peaks.ours), median(peaks.library)];
    return [
      {
        name: 'time',
        value: timesOf(timings.ENT, timings.library),
        unit: '×',
        target: { atMost: 1.3 },
        from: `${shownTimes(timings)}, ${cellCount(sheets).toLocaleString('en-US')} cells`,
      },
      {
        name: 'memory',
        value: ours / library,
        unit: '×',
        target: { atMost: 1.3 },
        from: `ENT ${threeDigits(ours / 1e6)} MB, library ${threeDigits(library / 1e6)} MB at the peak`,
      },
    ];
  },
};

/** Bytes that a process of its own takes at most for the writing, beside what the annex itself takes. */
function peakOf(writer: Writer, lines: number): Promise<number> {
  const peakFile = path.join(__dirname, '../support/xlsx-peak.js');
  const child = fork(path.join(__dirname, '../run-row.js'), [peakFile, writer, String(lines)], {
    execArgv: ['--expose-gc', '--no-warnings'],
  });
  return new Promise((resolve, reject) => {
    let peak: number | null = null;
    child.on('message', (message) => {
      peak = message as number;
    });
    child.on('exit', () => {
      if (peak === null) reject(new Error(`The memory of ${writer} was not measured.`));
      else resolve(peak);
    });
  });
}
