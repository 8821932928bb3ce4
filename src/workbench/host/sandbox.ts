/** How a frame answers that is not allowed the clipboard. */
export type ClosedClipboard = 'absent' | 'refused';

/**
 * Makes a page a frame that Office on the web shut in: downloads go nowhere and nobody is told (the frame lacks
 * `allow-downloads`), and there is no clipboard, or one that refuses.
 *
 * @returns what opens the frame again
 */
export function sandbox(page: Window & typeof globalThis, clipboard: ClosedClipboard): () => void {
  const drop = (event: Event): void => {
    if (event.target instanceof page.HTMLAnchorElement && event.target.hasAttribute('download'))
      event.preventDefault();
  };
  page.addEventListener('click', drop, true);
  const refuse = (): Promise<never> =>
    Promise.reject(new page.DOMException('The Clipboard API has been blocked.', 'NotAllowedError'));
  const giveBack = [
    replaced(
      page.navigator,
      'clipboard',
      clipboard === 'absent'
        ? undefined
        : { writeText: refuse, write: refuse, readText: refuse, read: refuse },
    ),
    replaced(page.document, 'execCommand', () => false),
  ];
  return () => {
    page.removeEventListener('click', drop, true);
    for (const undo of giveBack) undo();
  };
}

/** Puts a value before what an object has under a name; returns what takes it away. */
function replaced(object: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true });
  return () => {
    if (own === undefined) Reflect.deleteProperty(object, name);
    else Object.defineProperty(object, name, own);
  };
}
