import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readFlatOds, type ReadWorkbook } from './flat-ods';
import { onPath } from './on-path';

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

/** Where LibreOffice is; null where it is not installed. */
export const SOFFICE: string | null = onPath(
  'soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
);

/** Every cell of an .xlsx file as LibreOffice recalculates it. */
export async function recalculate(xlsx: Uint8Array): Promise<ReadWorkbook> {
  const flatOds = await convert('sheets.xlsx', xlsx, ['--convert-to', 'fods'], 'fods');
  return readFlatOds(flatOds.toString('utf8'));
}

/** The same of many files, for which it starts once. */
export function recalculateAll(files: readonly Uint8Array[]): Promise<readonly ReadWorkbook[]> {
  return inFolder(async (folder) => {
    const names = files.map((_file, at) => `${at}.xlsx`);
    for (const [at, bytes] of files.entries()) await writeFile(join(folder, `${at}.xlsx`), bytes);
    await soffice(folder, ['--convert-to', 'fods', ...names]);
    const made = [];
    for (const at of files.keys()) made.push(readFlatOds(await readFile(join(folder, `${at}.fods`), 'utf8')));
    return made;
  });
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

function convert(
  name: string,
  bytes: Uint8Array,
  words: readonly string[],
  format: string,
  saved = '.',
): Promise<Buffer> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), bytes);
    await mkdir(join(folder, saved), { recursive: true });
    await soffice(folder, [...words, name]);
    return readFile(join(folder, saved, `sheets.${format}`));
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In a folder that holds the files, under a profile of its own, so that several may run at once. */
async function soffice(folder: string, words: readonly string[]): Promise<void> {
  if (SOFFICE === null) throw new Error('LibreOffice is not installed.');
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  await run(
    SOFFICE,
    ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...words],
    { cwd: folder },
  );
}
