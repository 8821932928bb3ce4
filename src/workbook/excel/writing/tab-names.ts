const LONGEST = 31;

/** The name, or the first of « name (2) », « name (3) »… that no sheet bears; Excel tells no names apart by case. */
export function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    // Cut short it could end with an apostrophe, which no tab may.
    const candidate = `${name.slice(0, LONGEST - suffix.length).replace(/(?<![\s'])[\s']+$/, '')}${suffix}`;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

/** Gives free names one after the other, each taken from then on. */
export function nameTaker(taken: readonly string[]): (wanted: string) => string {
  const tabs = [...taken];
  return (wanted) => {
    const name = freeName(wanted, tabs);
    tabs.push(name);
    return name;
  };
}

/** What a tab bears until its sheet is complete. */
export const UNFINISHED = 'Écriture en cours';

const LEFT = new RegExp(`^${UNFINISHED}(?: \\(\\d{1,9}\\))?$`, 'i');

/** Whether a tab bears that name, or it with the number of a second one. */
export function isUnfinished(name: string): boolean {
  return LEFT.test(name);
}
