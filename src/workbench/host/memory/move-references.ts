import { tokensOf } from '../../../kit/formula/tokens';
import { formatArea, parseReference } from '../address';
import type { Area } from '../area';

/**
 * Gives a formula as it is once cells of a sheet have moved: its references follow them, those to deleted cells become
 * #REF!.
 *
 * @param sheet the sheet's name
 * @param moved where an area of it is now; null for one that is gone
 * @returns the mover, told whether the formula stands on that sheet
 */
export function referenceMover(
  sheet: string,
  moved: (area: Area) => Area | null,
): (formula: string, isOnSheet: boolean) => string {
  const name = sheet.toUpperCase();
  return (formula, isOnSheet) =>
    tokensOf(formula)
      .map(({ kind, text }) => {
        const reference = kind === 'reference' ? parseReference(text) : null;
        if (!reference) return text;
        const isMeant = reference.sheet === null ? isOnSheet : reference.sheet.toUpperCase() === name;
        if (!isMeant) return text;
        const area = moved(reference.area);
        if (area === reference.area) return text;
        const prefix = text.slice(0, text.lastIndexOf('!') + 1);
        return prefix + (area === null ? '#REF!' : withMarks(text.slice(prefix.length), area));
      })
      .join('');
}

/** The address of an area, its corners absolute as those of another are. */
function withMarks(text: string, area: Area): string {
  const marks = text.split(':').map((corner) => /^(\$?)[A-Z]*(\$?)/i.exec(corner) ?? []);
  const corners = formatArea(area).split(':');
  return marks
    .map(([, column = '', row = ''], index) =>
      (corners[index] ?? corners[0] ?? '').replace(
        /^([A-Z]*)(\d*)$/,
        (_all, letters: string, digits: string) =>
          letters === '' ? column + digits : column + letters + (digits === '' ? '' : row + digits),
      ),
    )
    .join(':');
}
