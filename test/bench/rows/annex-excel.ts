import type { Host } from '../../../src/workbench/host/host';
import { createExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { connectHost } from '../../workbench/host/boot';
import type { BenchRow } from '../row';
import { annexSheets, cellCount } from '../support/annex';
import { blocksOf, writeBare } from '../support/bare-formulas';
import { interleaved, timesOf } from '../support/interleaved';
import { bootInNode } from '../support/office-in-node';
import { shownTimes, threeDigits } from '../support/shown';

const LINES = 36_000;
const ROUNDS = 7;
const BYTES_A_SYNC = 4_000_000;

export const row: BenchRow = {
  what: 'A 36,000-line annex through the Excel adapter',
  against: 'bare range.formulas, same blocks and host',
  measure: async (effort) => {
    const { bridge } = await bootInNode();
    const sheets = annexSheets(effort.sizeOf(LINES));
    const workbook = createExcelWorkbook();
    const blocks = sheets.map(blocksOf);
    const hosts: Record<'ENT' | 'bare', Host[]> = { ENT: [], bare: [] };
    const timings = await interleaved(
      {
        ENT: async () => {
          hosts.ENT = [connectHost(bridge).host];
          await workbook.writeSheets(sheets, { whenTaken: 'rename' });
        },
        bare: async () => {
          hosts.bare = [connectHost(bridge).host];
          await writeBare(blocks);
        },
      },
      { ...effort, rounds: Math.min(effort.rounds, ROUNDS), roundMs: 0, warmupMs: 0 },
    );
    const requests = hosts.ENT.flatMap((host) => host.requests);
    const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
    return [
      {
        name: 'time',
        value: timesOf(timings.ENT, timings.bare),
        unit: '×',
        target: { atMost: 3 },
        from: `${shownTimes(timings)}, ${cellCount(sheets).toLocaleString('en-US')} cells`,
      },
      {
        name: 'syncs',
        value: requests.length,
        unit: 'syncs',
        target: { atMost: 3 + Math.ceil(bytes / BYTES_A_SYNC) },
        from: `3 + ${threeDigits(bytes / 1e6)} MB in requests of up to 4 MB`,
      },
    ];
  },
};
