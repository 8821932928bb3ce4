import type { Theme } from '../surroundings';

/** That of the colours which Office gives the pane; light where it gives none. */
export function officeTheme(): Theme {
  const { bodyBackgroundColor: ground, bodyForegroundColor: ink } = givenColours();
  const lightness = luminance(ground) ?? opposite(luminance(ink)) ?? 1;
  return lightness < 0.5 ? 'dark' : 'light';
}

/** Some builds of Excel give none, or some of them. */
function givenColours(): Partial<Office.OfficeTheme> {
  const given: unknown = Office.context.officeTheme;
  return typeof given === 'object' && given !== null ? given : {};
}

/** Of `#RRGGBB`, from 0 (black) to 1 (white), as the eye weighs red, green and blue; null of anything else. */
function luminance(colour: unknown): number | null {
  if (typeof colour !== 'string' || !/^#[\da-f]{6}/i.test(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

function opposite(lightness: number | null): number | null {
  return lightness === null ? null : 1 - lightness;
}
