const PIXELS_A_CHARACTER = 7;
/** What a column keeps free at the sides of its characters. */
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** Of a column that is as many characters wide. */
export function pointsOf(characters: number): number {
  return Math.round(characters * PIXELS_A_CHARACTER + PADDING_PIXELS) * POINTS_A_PIXEL;
}
