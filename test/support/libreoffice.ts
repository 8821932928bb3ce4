import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readFlatOds, type ReadWorkbook } from './flat-ods';
import { onPath } from './on-path';
import { RUNNING } from './shared-folder';

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

/** In a folder that holds the files. */
async function soffice(folder: string, words: readonly string[]): Promise<void> {
  if (SOFFICE === null) throw new Error('LibreOffice is not installed.');
  await run(SOFFICE, [...HIDDEN, profileWord(await profileFor(SOFFICE, folder)), ...words], { cwd: folder });
}

const HIDDEN = ['--headless', '--norestore'];

function profileWord(profile: string): string {
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

/**
 * The profile to run under: one for each, so that several may run at once. Between tests LibreOffice goes on running,
 * one a worker: it takes seconds to start, and what is asked under the profile of one that runs is handed over to it.
 */
async function profileFor(program: string, folder: string): Promise<string> {
  const shared = process.env.SHARED_FOLDER;
  const place =
    shared === undefined ? folder : join(shared, `libreoffice-${process.env.JEST_WORKER_ID ?? '1'}`);
  const profile = join(place, 'profile');
  if (existsSync(profile)) return profile;
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  if (shared !== undefined) await keepRunning(program, profile, place);
  return profile;
}

/** An open workbook keeps it from ending with the first file that it is asked for; the workbook's lock tells that it is up. */
async function keepRunning(program: string, profile: string, place: string): Promise<void> {
  const name = 'open.fods';
  await writeFile(join(place, name), EMPTY_WORKBOOK);
  const words = [...HIDDEN, profileWord(profile), name];
  const running = spawn(program, words, { cwd: place, detached: true, stdio: 'ignore' });
  running.unref();
  await writeFile(`${place}${RUNNING}`, String(running.pid));
  const lock = join(place, `.~lock.${name}#`);
  while (!existsSync(lock) && running.exitCode === null) await new Promise((again) => setTimeout(again, 100));
}

const EMPTY_WORKBOOK = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
  <office:body><office:spreadsheet><table:table table:name="A"/></office:spreadsheet></office:body>
</office:document>`;
