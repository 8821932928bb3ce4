import type { Color } from '@cj-tech-master/excelts';
import type { ColorReader } from './file-look';

/** The places of a theme's colours, in the order in which cells count them. */
const SLOTS = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** Reads colours, those of the file's theme included. @param themeXml the theme's part; '' where there is none. */
export function colorReader(themeXml: string): ColorReader {
  const theme = SLOTS.map((slot) => slotColor(themeXml, slot));
  return (color) => {
    if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
    const base = color?.theme === undefined ? null : theme[color.theme];
    return base ? tinted(base, tintOf(color)) : null;
  };
}

function slotColor(themeXml: string, slot: string): string | null {
  const found = new RegExp(`<a:${slot}>\\s*<a:(?:srgbClr val|sysClr [^>]*lastClr)="([0-9A-Fa-f]{6})"`).exec(
    themeXml,
  );
  return found?.[1] ? `#${found[1].toUpperCase()}` : null;
}

function tintOf(color: Partial<Color> | undefined): number {
  const tint: unknown = color && Reflect.get(color, 'tint');
  return typeof tint === 'number' ? tint : 0;
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  const shifted = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${shifted.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
