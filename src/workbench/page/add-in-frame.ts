import type { AddInFunctions } from '../univer/functions/add-in-functions';
import { enforceApiSets } from '../host/install';

/** The page as the server gives it: the add-in's own, with the workbench's boot script before office.js. */
const PANE_PAGE = 'volet.html';

const PATIENCE = 30_000;

/** What the add-in's window holds once office.js is there. */
interface AddInWindow extends Window {
  readonly Office?: typeof Office;
  readonly OfficeExtension?: object;
  readonly CustomFunctions?: {
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
}

/** The add-in's own page in its frame: pane and functions in one runtime, as in Excel. */
export class AddInFrame implements AddInFunctions {
  readonly element: HTMLIFrameElement;

  constructor(title: string) {
    this.element = document.createElement('iframe');
    this.element.title = title;
  }

  /**
   * Loads the page, anew if it was there; resolves once Office.js has found its host.
   * @throws Error where it has not within half a minute.
   */
  async load(): Promise<void> {
    const loaded = new Promise((resolve) => {
      this.element.addEventListener('load', resolve, { once: true });
    });
    this.element.src = PANE_PAGE;
    await within(PATIENCE, this.#ready(loaded));
  }

  find(id: string) {
    const found = this.#window?.CustomFunctions?._association.mappings[id];
    return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : null;
  }

  async #ready(loaded: Promise<unknown>): Promise<void> {
    await loaded;
    const page = this.#window;
    if (!page?.Office) throw new Error('office.js ne s’est pas chargé.');
    await page.Office.onReady();
    if (!page.OfficeExtension) throw new Error('Office.js n’a pas reconnu Excel.');
    enforceApiSets(page.OfficeExtension);
  }

  get #window(): AddInWindow | null {
    return this.element.contentWindow;
  }
}

async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_resolve, reject) => {
    timer = window.setTimeout(() => {
      reject(new Error(`aucune réponse en ${milliseconds / 1000} secondes.`));
    }, milliseconds);
  });
  return Promise.race([promise, late]).finally(() => {
    window.clearTimeout(timer);
  });
}
