import type { Frame } from 'playwright-core';

/**
 * The texts that do not show whole: beyond the pane's sides, clipped by what is around them, or longer than the field
 * they stand in. What scrolls up and down is not cut, nor what scrolls sideways by the arrow keys, as a page too large
 * for the pane; the pane itself may not.
 *
 * @param fieldsToo whether what stands in a field must show whole: the caret leads to the rest of it
 */
export function cutTexts(pane: Frame, fieldsToo = true): Promise<readonly string[]> {
  return pane.evaluate((judgesFields) => {
    const page = document.documentElement;
    const cut: string[] = [];
    if (page.scrollWidth > page.clientWidth) cut.push(`the page scrolls sideways: ${page.scrollWidth}`);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const holder = text.parentElement;
      if (holder === null || text.textContent?.trim() === '' || isUnseen(holder)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()];
      if (boxes.some((box) => isClipped(box, holder))) {
        cut.push(text.textContent ?? '');
      }
    }
    for (const input of judgesFields ? document.querySelectorAll('input') : []) {
      if (input.clientWidth > 0 && input.scrollWidth > input.clientWidth) cut.push(input.value);
    }
    return cut;

    /** Not shown at all, or for screen readers alone. */
    function isUnseen(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
      if (getComputedStyle(element).clipPath === 'inset(50%)') return true;
      return element.closest('h1, [aria-live]') !== null;
    }

    function isClipped(box: DOMRect, holder: Element): boolean {
      for (let around: Element | null = holder; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        if (overflowX === 'auto' && around.getAttribute('tabindex') === '0') return false;
        if (overflowX !== 'visible' && (box.left < frame.left - 0.5 || box.right > frame.right + 0.5))
          return true;
        const scrolls = overflowY === 'auto' || overflowY === 'scroll';
        if (scrolls) return false;
        if (overflowY === 'visible') continue;
        if (box.top < frame.top - 2 || box.bottom > frame.bottom + 2) return true;
      }
      return box.left < -0.5 || box.right > page.clientWidth + 0.5;
    }
  }, fieldsToo);
}
