import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Workbook } from '@cj-tech-master/excelts';
import { LABEL_RATES } from './label-rates';
import { pupilRows } from './pupil-rows';

const run = promisify(execFile);

/** What LibreOffice does with the formulas of a file that it opens: 0 always recalculates, 1 never does. */
const MODES = { recalculated: 0, 'as saved': 1 } as const;

/** Several, so that their calculation shows beside the opening of the file. */
export const COLUMNS = 10;

/** An .xlsx file of pupils, categories and the native formula that prices them. */
export async function calcFile(rows: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Calcul');
  const { pupils, places } = pupilRows(rows, [...LABEL_RATES.keys()]);
  pupils.forEach(([count], at) => {
    const row = sheet.getRow(at + 1);
    row.getCell(1).value = count as number;
    row.getCell(2).value = places[at]?.[0] as string;
    const formula = `ROUND(A${at + 1}*IF(B${at + 1}="membre",7.4,12),2)`;
    for (let column = 0; column < COLUMNS; column += 1) {
      row.getCell(3 + column).value = { formula, result: 0 };
    }
  });
  return workbook.xlsx.writeBuffer();
}

/** How long LibreOffice takes to start, open the file and save it as text. */
export async function secondsToConvert(
  soffice: string,
  xlsx: Uint8Array,
  mode: keyof typeof MODES,
): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'libreoffice-'));
  try {
    const profile = path.join(folder, 'profile');
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings(MODES[mode]));
    await writeFile(path.join(folder, 'calc.xlsx'), xlsx);
    const started = performance.now();
    await run(
      soffice,
      [
        '--headless',
        '--norestore',
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--convert-to', 'csv'],
        'calc.xlsx',
      ],
      { cwd: folder },
    );
    const seconds = (performance.now() - started) / 1000;
    const [firstLine = ''] = (await readFile(path.join(folder, 'calc.csv'), 'utf8')).split('\n');
    const isAsSaved = firstLine.trim().endsWith(',0');
    if (isAsSaved !== (mode === 'as saved')) throw new Error(`The file was not ${mode}: ${firstLine}`);
    return seconds;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function settings(mode: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop>
  </item>
</oor:items>`;
}
