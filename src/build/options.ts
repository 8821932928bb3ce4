import { DEVELOPMENT_ORIGIN, parseOrigin } from './origin';

/** Where pages load office.js from: Microsoft's address, or the copy that the build carries. */
export type OfficeJs = 'cdn' | 'self';

/** What `webpack --env …` can choose. */
export interface BuildOptions {
  /** As `parseOrigin` returns it. */
  readonly origin: string;
  readonly officejs: OfficeJs;
  /** Whether to build the page that stands in for Excel as well, which is for development mode only. */
  readonly workbench: boolean;
  /** Whether arguments of a closed list of words offer it as a drop-down. */
  readonly dropdowns: boolean;
}

/**
 * Reads webpack's `--env origin=https://host/path --env officejs=cdn --env dropdowns`, or `--env workbench`.
 *
 * @throws Error that names the option, what it holds and what it may hold
 */
export function readBuildOptions(env: Readonly<Record<string, unknown>>): BuildOptions {
  let origin = DEVELOPMENT_ORIGIN;
  let officejs: OfficeJs = 'self';
  let workbench = false;
  let dropdowns = false;
  for (const [name, value] of Object.entries(env)) {
    // webpack-cli adds WEBPACK_BUILD, WEBPACK_BUNDLE, WEBPACK_SERVE and WEBPACK_WATCH.
    if (name.startsWith('WEBPACK_')) continue;
    const text = typeof value === 'string' ? value : '';
    if (name === 'origin') origin = parseOrigin(text);
    else if (name === 'officejs') officejs = parseOfficeJs(text);
    else if (name === 'workbench') workbench = true;
    else if (name === 'dropdowns') dropdowns = true;
    else {
      const expected = 'expected origin=https://host/path, officejs=cdn|self, dropdowns or workbench';
      throw new Error(`--env ${name} is unknown: ${expected}.`);
    }
  }
  return { origin, officejs, workbench, dropdowns };
}

function parseOfficeJs(text: string): OfficeJs {
  if (text === 'cdn' || text === 'self') return text;
  throw new Error(`officejs "${text}" is unknown: expected cdn or self.`);
}
