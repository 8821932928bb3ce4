/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { OFFICE_FILES } from '../../src/build/office-js';
import { BUILD_ORIGIN as ORIGIN, productionBuild } from '../support/production-build';

const ROOT = path.join(__dirname, '../..');
let dist = '';

beforeAll(async () => {
  dist = await productionBuild();
});

function built(name: string): string {
  return readFileSync(path.join(dist, name), 'utf8');
}

function files(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

const metadataSchema = v.object({
  allowErrorForDataTypeAny: v.literal(true),
  allowCustomDataForDataTypeAny: v.literal(false),
  functions: v.array(
    v.looseObject({
      id: v.string(),
      description: v.string(),
      helpUrl: v.string(),
      parameters: v.array(v.looseObject({ name: v.string(), description: v.string() })),
    }),
  ),
});

function metadata(name: string): v.InferOutput<typeof metadataSchema> {
  return v.parse(metadataSchema, JSON.parse(built(name)));
}

type CustomFunction = (...values: unknown[][][]) => unknown;

/** Loads functions.js where there is nothing but the language and CustomFunctions. */
function loadFunctions(): { associated: Map<string, CustomFunction>; touched: string[] } {
  const associated = new Map<string, CustomFunction>();
  const touched: string[] = [];
  const sandbox = {
    CustomFunctions: {
      associate: (id: string, implementation: CustomFunction) => associated.set(id, implementation),
      Error,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
  };
  for (const name of ['self', 'window', 'document', 'require', 'process', 'fetch', 'setTimeout', 'Office']) {
    Object.defineProperty(sandbox, name, {
      get: () => {
        touched.push(name);
        return undefined;
      },
    });
  }
  vm.runInNewContext(built('functions.js'), sandbox);
  return { associated, touched };
}

describe('functions.js', () => {
  it('loads alone and reaches for nothing of a page', () => {
    expect(loadFunctions().touched).toEqual([]);
  });

  it('associates the functions that both metadata files describe', () => {
    const ids = metadata('functions.json').functions.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect([...loadFunctions().associated.keys()].sort()).toEqual([...ids].sort());
    expect(metadata('functions.en-US.json').functions.map(({ id }) => id)).toEqual(ids);
  });

  it('answers as soon as it is loaded', () => {
    const contrib = loadFunctions().associated.get('CONTRIB');
    expect(JSON.stringify(contrib?.([[100]], [['membre']], [['2023-2024']]))).toBe('[[740]]');
  });

  it('weighs 60 kB at most when it is compressed', () => {
    expect(gzipSync(built('functions.js')).length).toBeLessThanOrEqual(60_000);
  });
});

describe('functions.js and taskpane.js', () => {
  /** What the scripts do in turn: the functions that they associate, and `pane` where one reaches for the page. */
  function doneBy(scripts: readonly string[]): readonly string[][] {
    const done: string[] = [];
    const sandbox = vm.createContext({
      CustomFunctions: { associate: (id: string) => done.push(id), Error, ErrorCode: {} },
    });
    for (const name of ['self', 'window', 'document', 'navigator', 'localStorage', 'Office']) {
      Object.defineProperty(sandbox, name, {
        get: () => {
          if (done.at(-1) !== 'pane') done.push('pane');
          return undefined;
        },
      });
    }
    return scripts.map((script) => {
      try {
        vm.runInContext(built(script), sandbox);
      } catch (thrown) {
        // The pane does not get far where there is no page.
        if (!done.includes('pane')) throw thrown;
      }
      return done.splice(0);
    });
  }

  const ids = () => metadata('functions.json').functions.map(({ id }) => id);

  it('in the order of the page: every function is associated before any code of the pane runs', () => {
    const [functions = [], pane] = doneBy(['functions.js', 'taskpane.js']);
    expect([...functions].sort()).toEqual(ids().sort());
    expect(pane).toEqual(['pane']);
  });

  it('without the functions, none of the pane', () => {
    expect(doneBy(['taskpane.js'])).toEqual([[]]);
  });
});

describe('the scripts of the pane', () => {
  class CellError {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }

  /** As taskpane.html does. */
  function runInPage(name: string): void {
    const script = document.createElement('script');
    script.textContent = built(name);
    document.head.append(script);
  }

  it('share one state with the functions: the language that the pane finds is that of their messages', async () => {
    const associated = new Map<string, CustomFunction>();
    let start: () => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      start = resolve;
    });
    Object.assign(window, {
      CustomFunctions: {
        associate: (id: string, implementation: CustomFunction) => associated.set(id, implementation),
        Error: CellError,
        ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      },
      Office: {
        onReady: () => started.then(() => ({ host: 'Excel' })),
        HostType: { Excel: 'Excel' },
        context: { displayLanguage: 'en-US' },
      },
      // What a browser has and jsdom lacks.
      matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    });
    document.body.innerHTML = '<div id="root"></div>';
    runInPage('functions.js');
    runInPage('taskpane.js');
    const message = () => {
      try {
        return String(associated.get('CONTRIB')?.([[1]], [['membre']], [['2022-2023']]));
      } catch (error) {
        return error instanceof CellError ? error.message : String(error);
      }
    };
    expect(message()).toMatch(/^Aucun tarif voté pour 2022-2023\./);
    start();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(message()).toMatch(/^No tariff voted for 2022-2023\./);
  });
});

describe('functions.json', () => {
  it('differs from language to language by nothing but descriptions', () => {
    const names = metadata('functions.json').functions.map(({ id, parameters }) => [
      id,
      ...parameters.map(({ name }) => name),
    ]);
    expect(
      metadata('functions.en-US.json').functions.map(({ id, parameters }) => [
        id,
        ...parameters.map(({ name }) => name),
      ]),
    ).toEqual(names);
  });

  it('leads to a help that is there', () => {
    for (const { id, helpUrl } of metadata('functions.json').functions) {
      expect(helpUrl).toBe(`${ORIGIN}/aide.html#${id}`);
      expect(built('aide.html')).toMatch(new RegExp(`id="?${id}["\\s>]`));
    }
  });
});

describe('the folder', () => {
  it('holds every file that the manifest names', () => {
    const urls = [...built('manifest.xml').matchAll(/"(https:[^"]*)"/g)].map(([, url = '']) => url);
    expect(urls).toHaveLength(13);
    const present = files();
    for (const url of urls) {
      expect(url.slice(0, ORIGIN.length + 1)).toBe(`${ORIGIN}/`);
      expect(present).toContain(url.slice(ORIGIN.length + 1));
    }
  });

  it('carries office.js as Microsoft made it, with its licence', () => {
    const microsoft = path.join(ROOT, 'node_modules/@microsoft/office-js');
    expect(
      files()
        .filter((name) => name.startsWith('office/'))
        .sort(),
    ).toEqual(['LICENSE.md', ...OFFICE_FILES].map((name) => `office/${name}`).sort());
    for (const name of OFFICE_FILES) {
      expect(built(`office/${name}`) === readFileSync(path.join(microsoft, 'dist', name), 'utf8')).toBe(true);
    }
  });

  it('says nothing of the machine that built it', () => {
    const telling = files().filter((name) => !name.startsWith('office/') && built(name).includes(ROOT));
    expect(telling).toEqual([]);
  });

  it('takes nothing but its version from package.json', () => {
    const scripts = files().filter((name) => name.endsWith('.js') && built(name).includes('devDependencies'));
    expect(scripts).toEqual([]);
  });
});

it('loads office.js, the functions and the pane in that order, each before the page goes on', () => {
  const scripts = [...built('taskpane.html').matchAll(/<script ([^>]*)>/g)].map(([, attributes = '']) =>
    attributes.replaceAll('"', '').replace(/\?[0-9a-f]+$/, ''),
  );
  expect(scripts).toEqual(['src=office/office.js', 'src=functions.js', 'src=taskpane.js']);
});
