import path from 'node:path';

/** Pages of docs/ that are published whole beside the guide's own, because the guide leads to them. */
const BESIDE_THE_GUIDE = ['docs/accessibility.md', 'docs/workbook-tariffs.md', 'docs/sources.md'];

/** What is published under another name than its own: path in the repository → address under the add-in's. */
const RENAMED: Readonly<Record<string, string>> = {
  // The functions have a page of their own, which Excel opens at each one's name.
  'docs/functions.md': 'aide.html',
  'test/billing/sample/counts-2023-2024.csv': 'guide/effectifs-2023-2024.csv',
  'test/billing/sample/counts-2023-2024-dirty.csv': 'guide/effectifs-2023-2024-a-corriger.csv',
};

/** Whether a page of docs/ is published with the add-in: the guide, its steps, and what they lead to. */
export function isPublishedPage(file: string): boolean {
  return /^docs\/guide(\.md$|\/[^/]+\.md$)/.test(file) || BESIDE_THE_GUIDE.includes(file);
}

/**
 * Where a file of the repository is published, under the add-in's address.
 *
 * @param file its path in the repository, such as "docs/guide/facturer.md"
 * @returns such as "guide/facturer.html"; null where it is not published
 */
export function addressOf(file: string): string | null {
  const renamed = RENAMED[file];
  if (renamed !== undefined) return renamed;
  if (isPublishedPage(file)) return file.replace(/^docs\//, '').replace(/\.md$/, '.html');
  return file.startsWith('docs/images/') ? file.replace(/^docs\//, '') : null;
}

/** A link of a page: the file that it leads to, null where it stays in the page or leaves the add-in. */
export interface PublishedLink {
  readonly href: string;
  readonly file: string | null;
}

/**
 * A link or an image of a Markdown page, as the published page writes it.
 *
 * @param target as in the Markdown
 * @param page the page's path in the repository
 * @throws Error where it leads to what is not published
 */
export function publishedLink(target: string, page: string): PublishedLink {
  if (/^(https:|#)/.test(target)) return { href: target, file: null };
  const [name = '', anchor] = target.split('#');
  const file = path.posix.join(path.posix.dirname(page), name);
  const to = addressOf(file);
  const from = addressOf(page);
  if (to === null || from === null) throw new Error(`${page} leads to ${target}, which is not published.`);
  const href = path.posix.relative(path.posix.dirname(from), to);
  return { href: anchor === undefined ? href : `${href}#${anchor}`, file };
}
