import { useEffect, type RefObject } from 'react';

/**
 * Keeps the focus where buttons replace one another: when the one that had it is gone, the first of those that stand
 * there now takes it.
 *
 * @param step changes when the buttons do
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>, step: string): void {
  useEffect(() => {
    if (document.activeElement !== document.body || step === '') return;
    area.current?.querySelector('button')?.focus();
  }, [area, step]);
}
