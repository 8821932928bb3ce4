import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readFlatOds, type ReadWorkbook } from './flat-ods';

const run = promisify(execFile);

/** Recalculate every .xlsx on loading, whatever values it holds; count and write as in France. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
  <item oor:path="/org.openoffice.Setup/L10N">
    <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop>
  </item>
</oor:items>`;

const USUAL_PLACES = [
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice')),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Where LibreOffice is; null where it is not installed. */
export const SOFFICE: string | null = USUAL_PLACES.find(isExecutable) ?? null;

/** Every cell of an .xlsx file as LibreOffice recalculates it. */
export async function recalculate(xlsx: Uint8Array): Promise<ReadWorkbook> {
  const flatOds = await convert('sheets.xlsx', xlsx, ['--convert-to', 'fods'], 'fods');
  return readFlatOds(flatOds.toString('utf8'));
}

/** The .xlsx file as LibreOffice prints it. */
export function printToPdf(xlsx: Uint8Array): Promise<Buffer> {
  return convert('sheets.xlsx', xlsx, ['--convert-to', 'pdf'], 'pdf');
}

/** The text of a .docx file as LibreOffice reads it, a line for each paragraph and each cell. */
export async function docxText(docx: Uint8Array): Promise<string> {
  const text = await convert('sheets.docx', docx, ['--convert-to', 'txt:Text (encoded):UTF8'], 'txt');
  return text.toString('utf8').replace(/^\ufeff/, '');
}

/** The .xlsx file as LibreOffice saves it again. */
export function savedAgain(xlsx: Uint8Array): Promise<Buffer> {
  return convert('sheets.xlsx', xlsx, ['--convert-to', 'xlsx', '--outdir', 'saved'], 'xlsx', 'saved');
}

/** A CSV file, with semicolons and in UTF-8, as LibreOffice saves it as a workbook of either kind. */
export function savedAs(format: 'xlsx' | 'ods' | 'xls', csv: string): Promise<Buffer> {
  const words = ['--infilter=CSV:59,34,76,1,,1036,false,true', '--convert-to', format];
  return convert('sheets.csv', new TextEncoder().encode(csv), words, format);
}

async function convert(
  name: string,
  bytes: Uint8Array,
  words: readonly string[],
  format: string,
  saved = '.',
): Promise<Buffer> {
  if (SOFFICE === null) throw new Error('LibreOffice is not installed.');
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    await writeFile(join(folder, name), bytes);
    await mkdir(join(folder, saved), { recursive: true });
    await run(
      SOFFICE,
      ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...words, name],
      { cwd: folder },
    );
    return await readFile(join(folder, saved, `sheets.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
