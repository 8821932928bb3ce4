import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PdfInfo {
  readonly pages: number;
  /** As poppler names it, such as "595.304 x 841.89 pts (A4)". */
  readonly pageSize: string;
}

export function pdfInfo(pdf: Uint8Array): Promise<PdfInfo> {
  return withFile(pdf, async (path) => {
    const { stdout } = await run('pdfinfo', [path]);
    const field = (name: string) => new RegExp(`^${name}:\\s+(.*)$`, 'm').exec(stdout)?.[1] ?? '';
    return { pages: Number(field('Pages')), pageSize: field('Page size') };
  });
}

/** The text of all pages, laid out as on paper. */
export function pdfText(pdf: Uint8Array): Promise<string> {
  return withFile(pdf, async (path) => (await run('pdftotext', ['-layout', path, '-'])).stdout);
}

/** A page, counted from 1, as a photocopier gives it. */
export function pagePng(pdf: Uint8Array, page: number): Promise<Buffer> {
  return withFile(pdf, async (path) => {
    const only = String(page);
    await run('pdftoppm', ['-png', '-gray', '-singlefile', '-r', '110', '-f', only, '-l', only, path, path]);
    return readFile(`${path}.png`);
  });
}

async function withFile<T>(pdf: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const path = join(folder, 'sheets.pdf');
    await writeFile(path, pdf);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
