/** What a draft deliberation is laid out from, whatever it is written to: text, sheet or word processor's file. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'paragraph' | 'note'; readonly text: string }
  /** A line of a name and what stands for it, such as « Date de convocation : [date à compléter] ». */
  | { readonly kind: 'field'; readonly label: string; readonly text: string }
  | { readonly kind: 'article'; readonly label: string; readonly text: string }
  | Table;

/** Every column but the first holds figures. */
export interface Table {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many of the last rows are drawn from those above. */
  readonly totals: number;
}

const BRACKETED = /(\[[^[\]]*\])/;
const TO_FILL = 'à compléter]';

/** A place left to whoever finishes the draft. */
export function toFill(what: string): string {
  return `[${what} ${TO_FILL}`;
}

/** A text in the order of reading, each place to fill apart from what surrounds it. */
export function splitAtBlanks(
  text: string,
): readonly { readonly text: string; readonly isToFill: boolean }[] {
  return text
    .split(BRACKETED)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isToFill: part.startsWith('[') && part.endsWith(TO_FILL) }));
}

/** How many places of these blocks are to be filled. */
export function countToFill(blocks: readonly Block[]): number {
  const parts = blocks.flatMap(textsOf).flatMap(splitAtBlanks);
  return parts.filter(({ isToFill }) => isToFill).length;
}

/** Every text of a block, each as it stands in a paragraph or a cell of its own. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'field':
      return [`${block.label}\u00a0: ${block.text}`];
    case 'article':
      return [`${block.label}. ${block.text}`];
    case 'table':
      return [block.header, ...block.rows].flat();
    default:
      return [block.text];
  }
}
