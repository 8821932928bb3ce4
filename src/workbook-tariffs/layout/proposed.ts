/** The most that Excel keeps of the list of a cell, which separates its choices by commas. */
const LONGEST_LIST = 255;

/** The first of these texts that a list of choices can hold, those with a comma left out; any can still be typed. */
export function proposed(texts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const text of texts) {
    if (text.includes(',')) continue;
    if ([...kept, text].join(',').length > LONGEST_LIST) break;
    kept.push(text);
  }
  return kept;
}
