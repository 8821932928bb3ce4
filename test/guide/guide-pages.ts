import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(__dirname, '../..');

/** The officer's guide: path in the repository → Markdown. */
export const GUIDE: ReadonlyMap<string, string> = new Map(
  ['docs/guide.md', ...readdirSync(path.join(ROOT, 'docs/guide')).map((name) => `docs/guide/${name}`)].map(
    (file) => [file, readFileSync(path.join(ROOT, file), 'utf8')],
  ),
);

/** A page's sentences on one line each, without its blocks of formulas. */
export function prose(markdown: string): string {
  return markdown.replaceAll(/```[^`]*```/g, '').replaceAll(/\s+/g, ' ');
}
