import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus where buttons replace one another: when the one that had it is gone, the first of those that stand
 * there now takes it. It takes nothing from the spreadsheet: a page without the focus gets none.
 *
 * @param step changes when the buttons do
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>, step: string): void {
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    area.current?.querySelector('button')?.focus();
  }, [area, step]);
}
