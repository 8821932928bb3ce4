const QUOTES = 2;

/**
 * How many bytes of UTF-8 what a cell takes (a text, a number, true, false, null) has as JSON, counted without writing
 * it: a request's values run to megabytes.
 */
export function jsonBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value);
  return typeof value === 'number' && !Number.isFinite(value) ? 'null'.length : String(value).length;
}

function textBytes(text: string): number {
  let bytes = QUOTES;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += unit < 0x20 ? controlBytes(unit) : unit === QUOTE || unit === BACKSLASH ? 2 : 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 3;
    else if (isPair(unit, text.charCodeAt(at + 1))) {
      bytes += 4;
      at += 1;
    } else bytes += '\\ud800'.length;
  }
  return bytes;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** `\n` and its like, or `\u0001`. */
function controlBytes(unit: number): number {
  return (unit >= 8 && unit <= 10) || unit === 12 || unit === 13 ? 2 : '\\u0001'.length;
}

/** Half a pair is escaped where it stands alone. NaN, past the end, is no half. */
function isPair(unit: number, next: number): boolean {
  return unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
}
