import type { CellStyle } from './styles';

/** A column is as many times 7 pixels wide as it has characters; a pixel is three quarters of a point. */
const POINTS_PER_CHARACTER = 5.25;
const LINE_SPACING = 1.25;
/** What a cell keeps free of text at its left and right, and above and below, in points: some air in a table. */
const SIDE_PADDING = 6;
const EDGE_PADDING = 5;

/** Widths of Arial's letters in thousandths of the size, and those that have them; accents change nothing. */
const LETTER_WIDTHS: readonly (readonly [number, string])[] = [
  [222, "ijl'’"],
  [278, ' ftI.,:;!/\\[]|\u00a0\u202f'],
  [333, 'r()-'],
  [500, 'cksvxyzJ'],
  [556, 'abdeghnopqu0123456789«»€–?_#$L"*°'],
  [611, 'FTZ+=<>×÷'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [889, 'Mm%'],
];
const WIDTH_OF_LETTER = new Map<string, number>(
  LETTER_WIDTHS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);
const WIDEST = 1015;
const BOLDER = 1.1;
/** Applications space letters each in their own way: rather a line too many than one too few. */
const MARGIN = 1.05;

/** In points, of any row. */
export const HIGHEST_ROW = 409;

/** Height in points, up to the highest that a row may have, that a text needs in a cell whose width is in characters of a column. */
export function fittedHeight(text: string, width: number, style: CellStyle): number {
  const available = style.wrap ? Math.max(width * POINTS_PER_CHARACTER - SIDE_PADDING, 1) : Infinity;
  const lines = text
    .split('\n')
    .reduce((count, paragraph) => count + linesOf(paragraph, available, style), 0);
  return Math.min(HIGHEST_ROW, Math.ceil(lines * style.size * LINE_SPACING + EDGE_PADDING));
}

function linesOf(paragraph: string, available: number, style: CellStyle): number {
  const space = widthOf(' ', style);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    let needed = widthOf(word, style);
    if (used > 0 && used + needed > available) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is cut wherever the line ends.
    for (; needed > available; needed -= available) lines += 1;
    used += needed + space;
  }
  return lines;
}

function widthOf(word: string, { size, bold }: CellStyle): number {
  let thousandths = 0;
  for (const letter of word) thousandths += letterWidth(letter);
  return (thousandths / 1000) * size * (bold ? BOLDER : 1) * MARGIN;
}

/** Worked out once for each letter: an annex of thousands of lines asks for millions. */
function letterWidth(letter: string): number {
  const known = WIDTH_OF_LETTER.get(letter);
  if (known !== undefined) return known;
  const bare = Array.from(letter.normalize('NFD').replace(/\p{M}/gu, ''));
  const width = bare.reduce((sum, part) => sum + (WIDTH_OF_LETTER.get(part) ?? WIDEST), 0);
  WIDTH_OF_LETTER.set(letter, width);
  return width;
}
