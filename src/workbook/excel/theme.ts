import type { Theme } from '../surroundings';

/** That of the colours which Office gives the pane; light where it gives none. */
export function officeTheme(): Theme {
  const colours = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return colours !== undefined && luminance(colours.bodyBackgroundColor) < 0.5 ? 'dark' : 'light';
}

/** Of `#RRGGBB`, from 0 (black) to 1 (white), as the eye weighs red, green and blue. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
