import { Marked, type Tokens } from 'marked';
import { frenchTypography } from '../../kit/french/typography';
import { addressOf, publishedLink } from './published';
import { escapeHtml, framed } from './page-frame';

const NARROW_NO_BREAK_SPACE = '\u202f';

/** A published page, and the files of the repository that it shows or leads to. */
export interface RenderedPage {
  readonly address: string;
  readonly html: string;
  readonly files: readonly string[];
}

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A page of the help from its Markdown: links to what is published, images with their size, French typography.
 *
 * @param page its path in the repository
 * @param sizeOf an image's size in pixels, from its path in the repository
 * @throws Error where it has no title, or leads to what is not published
 */
export function markdownPage(
  page: string,
  markdown: string,
  sizeOf: (image: string) => ImageSize,
): RenderedPage {
  const address = addressOf(page);
  const title = /^# (.+)$/m.exec(markdown)?.[1];
  if (address === null || title === undefined) throw new Error(`${page} has no title, or is not published.`);
  const files: string[] = [];
  const linked = (target: string): { readonly href: string; readonly file: string | null } => {
    const link = publishedLink(target, page);
    if (link.file !== null) files.push(link.file);
    return link;
  };
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escapeHtml(linked(href).href)}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        const { href: source, file } = linked(href);
        const size = file === null ? '' : sizes(sizeOf(file));
        return `<img src="${escapeHtml(source)}" alt="${escapeHtml(typeset(text))}"${size} loading="lazy">`;
      },
      // Remarks for who edits the Markdown.
      html: () => '',
    },
    walkTokens: (token) => {
      // A token of text may hold others, which are walked in their turn.
      if (token.type !== 'text' || 'tokens' in token) return;
      token.text = typeset(String(token.text));
    },
  });
  // A table too wide for the page scrolls alone, and by the keyboard.
  const content = marked
    .parse(markdown, { async: false })
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return { address, html: framed({ title: typeset(title), address, content }), files };
}

function sizes({ width, height }: ImageSize): string {
  return ` width="${width}" height="${height}"`;
}

function typeset(text: string): string {
  return frenchTypography(text).replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW_NO_BREAK_SPACE}`);
}

/** As GitHub makes it, so that a link to a heading holds in both places. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}
