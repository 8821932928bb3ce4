import { JSDOM } from 'jsdom';
import { bootOffice, type Boot } from '../../workbench/host/boot';

/** What Node has of its own and a page's scripts must not mix with the page's. */
const OF_THE_PAGE = new Set(['Event', 'EventTarget', 'CustomEvent', 'MessageEvent', 'navigator']);

/** Boots the genuine client of Office.js in this process, in a page that jsdom makes. */
export function bootInNode(): Promise<Boot> {
  const { window } = new JSDOM('<!doctype html><head></head>', { url: 'https://localhost/' });
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && !OF_THE_PAGE.has(name)) continue;
    const value: unknown = Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) {
    Object.assign(globalThis, { [name]: window[name].bind(window) });
  }
  Object.assign(globalThis, { window: globalThis, self: globalThis });
  return bootOffice();
}
