import { useEffect, type RefObject, useRef } from 'react';

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

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** Where an element stood when it had the focus: what was around it, from the nearest, and its place there. */
type Place = readonly { readonly around: Element; readonly at: number }[];

/**
 * Keeps the focus in an area where what has it goes away, as a finding that is answered: what comes next takes it, or
 * what came before. It takes nothing from the spreadsheet, nor from whoever clicks beside: only what is gone loses it.
 */
export function useRescuedFocus(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = area.current;
    if (root === null) return undefined;
    let focused: Element | null = null;
    let place: Place = [];
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      focused = target;
      place = placeOf(target, root);
    };
    const rescue = () => {
      if (focused === null || root.contains(focused)) return;
      focused = null;
      // Who put something else there may have given it the focus.
      requestAnimationFrame(() => {
        if (document.hasFocus() && document.activeElement === document.body) nextFocusTarget(place)?.focus();
      });
    };
    const forget = () => {
      requestAnimationFrame(() => {
        const isLeft = document.hasFocus() && document.activeElement === document.body;
        if (isLeft && focused?.isConnected === true) focused = null;
      });
    };
    const observer = new MutationObserver(rescue);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
    };
  }, [area]);
}

function placeOf(element: Element, root: Element): Place {
  const place: { around: Element; at: number }[] = [];
  for (let child = element; child !== root && child.parentElement !== null; child = child.parentElement) {
    place.push({ around: child.parentElement, at: [...child.parentElement.children].indexOf(child) });
  }
  return place;
}

/** The nearest that can take the focus, in what is left around the place. */
function nextFocusTarget(place: Place): HTMLElement | null {
  for (const { around, at } of place.filter((one) => one.around.isConnected)) {
    const children = [...around.children];
    const next = focusables(children.slice(at))[0];
    const before = focusables(children.slice(0, at)).at(-1);
    const found = next ?? before;
    if (found !== undefined) return found;
  }
  return null;
}

function focusables(elements: readonly Element[]): HTMLElement[] {
  return elements
    .flatMap((element) => [element, ...element.querySelectorAll(FOCUSABLE)])
    .filter((element): element is HTMLElement => element instanceof HTMLElement && element.matches(FOCUSABLE))
    .filter(isShown);
}

function isShown(element: HTMLElement): boolean {
  if (element.closest('[hidden]') !== null) return false;
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility === 'visible';
}
