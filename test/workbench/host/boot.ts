/**
 * Starts the unmodified Office.js client of the pinned package in a jsdom environment, over a host on an in-memory
 * grid: `Excel.run`, `Office.onReady` and all that hangs on them are the library's own. The test file asks for the
 * environment by `@jest-environment jsdom` in its first comment.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { HostBridge } from '../../../src/workbench/host/bridge';
import { Host } from '../../../src/workbench/host/host';
import { enforceApiSets, installHost } from '../../../src/workbench/host/install';
import { MemoryGrid } from '../../../src/workbench/host/memory/memory-grid';
import {
  LIGHT_THEME,
  OfficeControl,
  type OfficeControlOptions,
} from '../../../src/workbench/host/office-control';

const DIST = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const BASE = 'https://localhost/office/';

export interface Boot {
  /** The host that the client met when it started. */
  readonly host: Host;
  readonly bridge: HostBridge;
  readonly control: OfficeControl;
  /** What `Office.onReady` resolved with. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
}

/**
 * Loads office.js, once per test file.
 *
 * @param apiSets the requirement sets that the host declares, by default those of the manifest: whatever exceeds
 * them throws `ApiNotFound`.
 * @param excel what else Excel is like: in French, light and on a PC unless told.
 */
export async function bootOffice(apiSets = manifestSets(), excel: ExcelOptions = {}): Promise<Boot> {
  // jsdom has none; long work is taken up again by it.
  Object.assign(window, { MessageChannel });
  const { bridge, control, host } = loadClient({ window, run: runAsScript }, apiSets, excel);
  const info = await Office.onReady();
  enforceApiSets(OfficeExtension);
  // The client announces its action handlers in a request of its own: past it, requests are the test's.
  while (host.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  return { host, bridge, control, info };
}

export type ExcelOptions = Partial<Omit<OfficeControlOptions, 'apiSets'>>;

/** A page and its way to run a script of the package, whose declarations become the page's globals. */
export interface ClientPage {
  readonly window: Window & typeof globalThis;
  readonly run: (code: string, file: string) => void;
}

/** Starts the client in a page, over a host of its own. */
export function loadClient(
  page: ClientPage,
  apiSets: Record<string, string>,
  excel: ExcelOptions = {},
): Omit<Boot, 'info'> {
  const bridge = new HostBridge();
  const control = new OfficeControl({ apiSets, locale: 'fr-FR', theme: LIGHT_THEME, ...excel });
  const host = new Host(new MemoryGrid());
  bridge.connect(host);
  installHost(page.window, bridge, control);
  const { document } = page.window;
  const script = document.createElement('script');
  script.src = `${BASE}office.js`;
  document.head.append(script);
  serveScripts(page);
  runFile(page, 'office.js');
  return { host, bridge, control };
}

function manifestSets(): Record<string, string> {
  const sets = readFileSync('manifest.xml', 'utf8').matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g);
  return Object.fromEntries(Array.from(sets, ([, name = '', version = '']) => [name, version] as const));
}

/** A host on a fresh grid takes over; the test's changes to the grid are those of somebody at the keyboard. */
export function connectHost(bridge: HostBridge, grid = new MemoryGrid()): { host: Host; grid: MemoryGrid } {
  const host = new Host(grid);
  bridge.connect(host);
  return { host, grid };
}

/** Runs each script that office.js asks for, straight from the package. */
function serveScripts(page: ClientPage): void {
  const { MutationObserver, HTMLScriptElement, Event, document } = page.window;
  new MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) continue;
      runFile(page, node.src.slice(BASE.length));
      node.dispatchEvent(new Event('load'));
    }
  }).observe(document.head, { childList: true });
}

function runFile(page: ClientPage, script: string): void {
  const file = join(DIST, script);
  page.run(readFileSync(file, 'utf8'), file);
}

/** By an indirect eval: a script's declarations become globals, as in a page. */
function runAsScript(code: string): void {
  (0, eval)(code);
}
