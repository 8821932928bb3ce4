/**
 * Shows an .xlsx file as LibreOffice prints it, in the greys of a photocopier: one image a page.
 *
 *     npx tsx test/support/print-preview.ts décompte.xlsx folder
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printToPdf } from './libreoffice';
import { pagePng, pdfInfo } from './pdf';

async function preview(file: string, folder: string): Promise<void> {
  const pdf = await printToPdf(await readFile(file));
  const { pages } = await pdfInfo(pdf);
  await mkdir(folder, { recursive: true });
  for (let page = 1; page <= pages; page += 1) {
    const image = join(folder, `page-${page}.png`);
    await writeFile(image, await pagePng(pdf, page));
    console.log(image);
  }
}

const [file, folder] = process.argv.slice(2);
if (file === undefined || folder === undefined) {
  console.error('Usage: npx tsx test/support/print-preview.ts file.xlsx folder');
  process.exitCode = 1;
} else {
  void preview(file, folder);
}
