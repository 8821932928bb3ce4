import type { BenchRow } from '../row';
import { median } from '../support/interleaved';
import { calcFile, COLUMNS, secondsToConvert } from '../support/libreoffice-recalculation';
import { shownTime } from '../support/shown';
import { SOFFICE } from '../../support/libreoffice';

const ROWS = 100_000;
const ROUNDS = 5;

export const row: BenchRow = {
  what: 'LibreOffice, 100,000 native ROUND(A1*IF(B1="membre";7,4;12);2)',
  against: 'the same file, not recalculated',
  measure: async (effort) => {
    if (SOFFICE === null) return [];
    const file = await calcFile(effort.sizeOf(ROWS));
    const seconds: Record<'recalculated' | 'as saved', number[]> = { recalculated: [], 'as saved': [] };
    for (let round = 0; round < (effort.isShort ? 1 : ROUNDS); round += 1) {
      for (const mode of ['recalculated', 'as saved'] as const) {
        seconds[mode].push(await secondsToConvert(SOFFICE, file, mode));
      }
    }
    const [calculated, opened] = [median(seconds.recalculated), median(seconds['as saved'])];
    return [
      {
        name: 'recalculation',
        value: ((calculated - opened) * 1000) / COLUMNS,
        unit: 'ms',
        target: null,
        from: `${COLUMNS} such columns opened and saved as text in ${shownTime(calculated * 1000)}, not recalculated in ${shownTime(opened * 1000)}`,
      },
    ];
  },
};
