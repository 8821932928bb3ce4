import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';

/** A sample in the format of the office-js-snippets: a page and the script that binds its buttons. */
export interface Sample {
  /** Its file, from the folder that was read. */
  readonly file: string;
  readonly script: string;
  readonly html: string;
  /** The requirement set that it asks for, such as `ExcelApi 1.4`. */
  readonly set: string;
}

/** As the YAML file holds it, in the parts that are read. */
interface SampleFile {
  readonly api_set?: Readonly<Record<string, string>>;
  readonly script?: { readonly content?: string };
  readonly template?: { readonly content?: string };
}

/** The samples of a folder and of those below; files without a script or a page are none. */
export function readSamples(folder: string): readonly Sample[] {
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder.`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => readSample(folder, join(folder, file)));
}

function readSample(folder: string, path: string): readonly Sample[] {
  const { api_set: sets = {}, script, template } = parse(readFileSync(path, 'utf8')) as SampleFile;
  if (script?.content === undefined || template?.content === undefined) return [];
  const [[name, version] = ['no set', '']] = Object.entries(sets);
  return [
    {
      file: relative(folder, path),
      script: script.content,
      html: template.content,
      set: `${name.replace(/^ExcelAPI$/, 'ExcelApi')} ${version}`.trim(),
    },
  ];
}
