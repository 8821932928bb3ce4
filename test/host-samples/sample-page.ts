import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import ts from 'typescript';
import type { Host } from '../../src/workbench/host/host';
import { loadClient } from '../workbench/host/boot';
import type { Sample } from './sample';

/** What the newest Excel declares: a member that the host does not know is then refused by it, with its name. */
const EVERY_SET = { ExcelApi: '1.20', ExcelApiDesktop: '1.4', SharedRuntime: '1.2', RibbonApi: '1.2' };

/** How long the page and the host must have been quiet for a click to be over, in milliseconds. */
const QUIET = 30;
/** Past this a click is left as it is: some samples play on for ever. */
const LONGEST = 3_000;

/** The page of a sample, with the genuine client over a host of its own, once its script has run. */
export class SamplePage {
  readonly host: Host;
  readonly #window: JSDOM['window'];
  readonly #bound = new Set<Element>();
  #errors: unknown[] = [];

  private constructor(window: JSDOM['window'], host: Host, errors: unknown[]) {
    this.#window = window;
    this.host = host;
    this.#errors = errors;
  }

  static async open({ html, script, file }: Sample): Promise<SamplePage> {
    const errors: unknown[] = [];
    const console = new VirtualConsole();
    console.on('error', (...parts: readonly unknown[]) => errors.push(parts[0]));
    console.on('jsdomError', (error) => errors.push(error));
    const dom = new JSDOM(`<!doctype html><head></head><body>${html}</body>`, {
      url: 'https://localhost/',
      runScripts: 'outside-only',
      virtualConsole: console,
    });
    const run = (code: string, name: string) => {
      compiled(code, name).runInContext(dom.getInternalVMContext());
    };
    const { window } = dom;
    const { host } = loadClient({ window: window as unknown as Window & typeof globalThis, run }, EVERY_SET);
    const page = new SamplePage(window, host, errors);
    await (Reflect.get(window, 'Office') as typeof Office).onReady();
    await page.#quiet();
    page.#noteClickListeners();
    try {
      run(ts.transpile(script, { target: ts.ScriptTarget.ES2022 }), file);
    } catch (error) {
      errors.push(error);
    }
    await page.#quiet();
    return page;
  }

  /** What the script bound to a click, the set-up first, as a user would begin. */
  get buttons(): readonly Element[] {
    const all = [...this.#window.document.querySelectorAll('*')].filter((one) => this.#bound.has(one));
    const isSetup = (element: Element) => /^set-?up/i.test(element.id);
    return [...all.filter(isSetup), ...all.filter((element) => !isSetup(element))];
  }

  /** Clicks, waits until all is quiet, and gives the errors that nobody caught or that went to the console. */
  async click(button: Element): Promise<readonly unknown[]> {
    button.dispatchEvent(new this.#window.MouseEvent('click', { bubbles: true }));
    await this.#quiet();
    return this.takeErrors();
  }

  takeErrors(): readonly unknown[] {
    return this.#errors.splice(0);
  }

  close(): void {
    this.host.disconnect();
    this.#window.close();
  }

  #noteClickListeners(): void {
    const target = this.#window.EventTarget.prototype;
    const { Element } = this.#window;
    const bound = this.#bound;
    const add = Reflect.get(target, 'addEventListener');
    target.addEventListener = function (this: EventTarget, type, ...others) {
      if (type === 'click' && this instanceof Element) bound.add(this);
      add.call(this, type, ...others);
    };
  }

  async #quiet(): Promise<void> {
    const begun = Date.now();
    for (let seen = -1; seen !== this.host.requests.length;) {
      if (Date.now() - begun > LONGEST) return;
      seen = this.host.requests.length;
      await this.host.idle();
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
  }
}

const scripts = new Map<string, Script>();

/** The client's own files are the same in each page: they are compiled once. */
function compiled(code: string, name: string): Script {
  const known = scripts.get(name) ?? new Script(code, { filename: name });
  if (name.includes('node_modules')) scripts.set(name, known);
  return known;
}
