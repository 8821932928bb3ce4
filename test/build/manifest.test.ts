import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../../src/build/manifest';
import { parseOrigin } from '../../src/build/origin';
import { developmentHeaders } from '../../src/build/server/development-headers';
import { CACHED_FOR_A_DAY, headersOf } from '../../src/build/server/headers';
import { nginxConfiguration } from '../../src/build/server/nginx';
import packageJson from '../../package.json';
import { pngSize } from '../../src/build/png-size';
import { descendants, named, parseXml, type XmlElement } from './xml-tree';

const ROOT = path.join(__dirname, '../..');
const FILE = path.join(ROOT, 'manifest.xml');
const text = readFileSync(FILE, 'utf8');
const manifest = parseXml(text);

/** The requirement sets of Excel that Microsoft's lists name, with their versions. */
const PUBLISHED_SETS: Readonly<Record<string, RegExp>> = {
  SharedRuntime: /^1\.[12]$/,
  CustomFunctionsRuntime: /^1\.[1-5]$/,
  ExcelApi: /^1\.(?:[1-9]|1\d|20)$/,
};

const DEFAULT_LOCALE = 'fr-FR';
const OVERRIDES = new Set(['Override', 'bt:Override']);

function childNames(element: XmlElement): string[] {
  return element.children.map((child) => child.name);
}

function only(name: string): XmlElement {
  const [first, ...others] = named(manifest, name);
  if (first === undefined || others.length > 0) throw new Error(`${name} is not there once`);
  return first;
}

/** An element directly below OfficeApp: VersionOverrides uses some of the names again. */
function top(name: string): XmlElement {
  const element = manifest.children.find((child) => child.name === name);
  if (element === undefined) throw new Error(`no ${name}`);
  return element;
}

/** Every value of an attribute that a reader of the manifest resolves or shows. */
function attributeValues(root: XmlElement): string[] {
  return descendants(root).flatMap(valuesOf);
}

function valuesOf({ attributes }: XmlElement): string[] {
  return ['DefaultValue', 'Value'].flatMap((name) => attributes[name] ?? []);
}

function urls(root: XmlElement): string[] {
  return attributeValues(root).filter((value) => /^\w+:\/\//.test(value));
}

/** Resource id → its element, in the Resources of VersionOverrides. */
function resources(): Map<string, XmlElement> {
  const entries = only('Resources')
    .children.flatMap((group) => group.children)
    .map((element): [string, XmlElement] => [element.attributes.id ?? '', element]);
  expect(new Set(entries.map(([id]) => id)).size).toBe(entries.length);
  return new Map(entries);
}

describe('structure', () => {
  it('orders the elements as the schema of OfficeApp does', () => {
    expect(manifest.name).toBe('OfficeApp');
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(childNames(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('orders the elements as the schema of VersionOverrides does', () => {
    const overrides = only('VersionOverrides');
    expect(overrides.attributes['xsi:type']).toBe('VersionOverridesV1_0');
    expect(childNames(overrides)).toEqual(['Hosts', 'Resources']);
    const host = named(overrides, 'Host')[0];
    expect(host?.children.map(({ name }) => name)).toEqual([
      'Runtimes',
      'AllFormFactors',
      'DesktopFormFactor',
    ]);
    expect(named(overrides, 'ExtensionPoint').map(({ attributes }) => attributes['xsi:type'])).toEqual([
      'CustomFunctions',
      'PrimaryCommandSurface',
    ]);
    expect(named(overrides, 'ExtensionPoint').map(childNames)).toEqual([
      ['Script', 'Page', 'Metadata', 'Namespace'],
      ['OfficeTab'],
    ]);
    expect(childNames(only('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(childNames(only('Resources'))).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
  });

  it('has one identity, in the version of the package', () => {
    expect(only('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Excel on the web refuses a version of fewer than four numbers.
    expect(only('Version').text).toBe(`${packageJson.version}.0`);
    // Microsoft's validator: "Manifest Version Too Low" below 1.0.
    expect(only('Version').text).toMatch(/^[1-9]\d{0,4}(?:\.\d{1,5}){3}$/);
  });

  it('says no more in a name than Microsoft takes', () => {
    const sayings = (element: XmlElement) => [element, ...descendants(element)].flatMap(valuesOf);
    expect(only('ProviderName').text.length).toBeLessThanOrEqual(125);
    for (const name of sayings(top('DisplayName'))) expect(name.length).toBeLessThanOrEqual(125);
    for (const said of sayings(top('Description'))) expect(said.length).toBeLessThanOrEqual(250);
  });

  it('stays on its own address: no other domain is opened in the pane', () => {
    expect(named(manifest, 'AppDomain')).toEqual([]);
    const hosts = urls(manifest).map((url) => new URL(url));
    expect([...new Set(hosts.map(({ protocol, host }) => `${protocol}//${host}`))]).toEqual([
      'https://localhost:3000',
    ]);
    // Nothing of it in clear, be it an element's text: names of schemas alone are so written.
    expect(
      text
        .match(/http:\/\/[^"\s<]*/g)
        ?.filter((url) => !/^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\//.test(url)),
    ).toEqual([]);
  });

  it('asks for the requirement sets that the code uses and for no more rights than it needs', () => {
    expect(named(manifest, 'Set').map(({ attributes }) => attributes)).toEqual([
      { Name: 'SharedRuntime', MinVersion: '1.1' },
      { Name: 'CustomFunctionsRuntime', MinVersion: '1.2' },
      { Name: 'ExcelApi', MinVersion: '1.9' },
    ]);
    // Those that Office for Excel knows, with versions that were published.
    for (const { attributes } of named(manifest, 'Set')) {
      const { Name = '', MinVersion = '' } = attributes;
      expect([Name, PUBLISHED_SETS[Name]?.test(MinVersion)]).toEqual([Name, true]);
    }
    expect(only('Permissions').text).toBe('ReadWriteDocument');
  });
});

describe('resources', () => {
  it('declares every resid that is used and uses every one that it declares', () => {
    const used = descendants(manifest).flatMap(({ attributes }) => attributes.resid ?? []);
    expect([...new Set(used)].sort()).toEqual([...resources().keys()].sort());
  });

  it('names resources in 32 characters at most', () => {
    for (const id of resources().keys()) {
      expect(id).toMatch(/^.{1,32}$/);
    }
  });

  it.each([
    [125, [top('DisplayName'), only('bt:ShortStrings')]],
    [250, [top('Description'), only('bt:LongStrings')]],
  ])('keeps texts within %d characters', (most, elements) => {
    const values = elements.flatMap(attributeValues);
    expect(values.length).toBeGreaterThanOrEqual(6);
    for (const value of values) {
      expect(value.length).toBeLessThanOrEqual(most);
      expect(value.trim()).not.toBe('');
    }
  });

  it('runs everything in the one shared runtime', () => {
    const [runtime] = named(manifest, 'Runtime');
    expect(runtime?.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    const page = named(only('Page'), 'SourceLocation')[0];
    const showTaskpane = named(only('Action'), 'SourceLocation')[0];
    expect(only('Action').attributes['xsi:type']).toBe('ShowTaskpane');
    for (const element of [page, showTaskpane, only('FunctionFile')]) {
      expect(element?.attributes.resid).toBe('Taskpane.Url');
    }
    expect(resources().get('Taskpane.Url')?.attributes.DefaultValue).toBe(
      'https://localhost:3000/taskpane.html',
    );
  });
});

describe('languages', () => {
  const localised = [top('DisplayName'), top('Description'), ...named(manifest, 'bt:String')];

  it('is French, and English for en-US alone', () => {
    expect(only('DefaultLocale').text).toBe(DEFAULT_LOCALE);
    const overrides = descendants(manifest).filter(({ name }) => OVERRIDES.has(name));
    expect(new Set(overrides.map(({ attributes }) => attributes.Locale))).toEqual(new Set(['en-US']));
  });

  it('says every text in both languages but the namespace, which must not differ', () => {
    const untranslated = localised.filter(
      (element) => !element.children.some(({ name }) => OVERRIDES.has(name)),
    );
    expect(untranslated.map(({ attributes }) => attributes)).toEqual([
      { id: 'Functions.Namespace', DefaultValue: 'ENT' },
    ]);
  });

  it('describes the functions in French by default and in English for en-US', () => {
    const metadata = resources().get('Functions.Metadata.Url');
    expect(metadata?.attributes.DefaultValue).toBe('https://localhost:3000/functions.json');
    expect(metadata?.children.map(({ attributes }) => attributes)).toEqual([
      { Locale: 'en-US', Value: 'https://localhost:3000/functions.en-US.json' },
    ]);
  });
});

describe('icons', () => {
  function committedSize(url: string | undefined): { width: number; height: number } {
    return pngSize(path.join(ROOT, new URL(url ?? '').pathname));
  }

  it('shows 32 and 64 pixels in the lists of add-ins', () => {
    expect(committedSize(only('IconUrl').attributes.DefaultValue)).toEqual({ width: 32, height: 32 });
    expect(committedSize(only('HighResolutionIconUrl').attributes.DefaultValue)).toEqual({
      width: 64,
      height: 64,
    });
  });

  it('gives each icon of the ribbon in the size that it declares', () => {
    const lists = named(manifest, 'Icon');
    expect(lists).toHaveLength(2);
    for (const { children } of lists) {
      // 16, 32 and 80 are required.
      expect(children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '64', '80']);
      for (const { attributes } of children) {
        const side = Number(attributes.size);
        const image = resources().get(attributes.resid ?? '');
        expect(committedSize(image?.attributes.DefaultValue)).toEqual({ width: side, height: side });
      }
    }
  });
});

describe('an icon that is not kept is replaced by one of Excel’s own', () => {
  const icons = urls(manifest).filter((url) => url.endsWith('.png'));

  it.each(icons)('%s may be kept, wherever it is served', (url) => {
    const file = new URL(url).pathname.slice(1);
    const header = headersOf(file, 'self').find(({ name }) => name === 'Cache-Control')?.value;
    const inDevelopment = developmentHeaders('cdn')({ url }).find(
      ({ key }) => key === 'Cache-Control',
    )?.value;
    expect([header, inDevelopment]).toEqual([CACHED_FOR_A_DAY, CACHED_FOR_A_DAY]);
  });

  it.each(['https://ent.exemple.fr', 'https://ent.exemple.fr:8443/outils/ent'])(
    'nginx keeps those of %s',
    (origin) => {
      // The rules of its "map" for the caching, in their order: the first that fits.
      const [, map = ''] =
        /contributions_ent_cache \{\n([\s\S]*?)\n\}/.exec(nginxConfiguration({ origin, officejs: 'self' })) ??
        [];
      const rules = [...map.matchAll(/"~(.+)" "(.+)";/g)];
      for (const url of icons) {
        const uri = new URL(origin).pathname.replace(/\/?$/, '') + new URL(url).pathname;
        expect(rules.find(([, pattern = '']) => new RegExp(pattern).test(uri))?.[2]).toBe(CACHED_FOR_A_DAY);
      }
    },
  );
});

describe('manifestFor', () => {
  it('finds every URL of the manifest under the development origin', () => {
    expect(urls(manifest)).toHaveLength(13);
    for (const url of urls(manifest)) {
      expect(url).toMatch(/^https:\/\/localhost:3000\/[\w./-]+$/);
    }
  });

  it.each(['https://ent.example.fr', 'https://ent.example.fr:8443/outils/contributions'])(
    'moves every URL to %s and changes nothing else',
    (origin) => {
      const moved = manifestFor(text, parseOrigin(origin), packageJson.version);
      expect(urls(parseXml(moved))).toEqual(
        urls(manifest).map((url) => url.replace('https://localhost:3000', origin)),
      );
      expect(moved).not.toContain('localhost');
      expect(moved.replaceAll(origin, 'https://localhost:3000')).toBe(text);
    },
  );

  it('writes characters that XML or String.replace would take for their own', () => {
    const origin = parseOrigin("https://ent.example.fr/r&d/$&/l'outil");
    expect(
      named(parseXml(manifestFor(text, origin, packageJson.version)), 'IconUrl')[0]?.attributes.DefaultValue,
    ).toBe("https://ent.example.fr/r&d/$&/l'outil/assets/icon-32.png");
  });

  it('leaves the development manifest as it is', () => {
    expect(manifestFor(text, 'https://localhost:3000', packageJson.version)).toBe(text);
  });

  it('writes the version of the package, of four numbers', () => {
    const raised = parseXml(manifestFor(text, 'https://localhost:3000', '1.12.3'));
    expect(named(raised, 'Version')[0]?.text).toBe('1.12.3.0');
  });
});

it('is read by Microsoft’s own parser', () => {
  // In a process of its own: the parser loads ES modules through require(), which jest cannot.
  const script = `
    const { OfficeAddinManifest } = require('office-addin-manifest');
    OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)));`;
  const info: unknown = JSON.parse(
    execFileSync(process.execPath, ['-e', script, FILE], { cwd: ROOT, encoding: 'utf8' }),
  );
  expect(info).toMatchObject({
    id: only('Id').text,
    defaultLocale: DEFAULT_LOCALE,
    displayName: 'Contributions ENT',
    providerName: 'Contributions ENT (projet libre)',
    officeAppType: 'TaskPaneApp',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
    version: `${packageJson.version}.0`,
    defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
  });
});
