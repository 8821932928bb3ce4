import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Compilation, Module } from 'webpack';
import * as v from 'valibot';

/** A package of others of which the build carries something. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As package.json says it: an SPDX identifier where it is one; the title of the text where it only points to it. */
  readonly licence: string;
  readonly author: string | null;
  /** Where its sources are. */
  readonly repository: string | null;
  /** Of the licence's own file; null where the package has none. */
  readonly licenceText: string | null;
  /** Names of the packages that it needs. */
  readonly needs: readonly string[];
}

const packageSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  author: v.optional(
    v.union([
      v.object({ name: v.string() }),
      v.pipe(
        v.string(),
        v.transform((name) => ({ name })),
      ),
    ]),
  ),
  repository: v.optional(
    v.union([
      v.object({ url: v.string() }),
      v.pipe(
        v.string(),
        v.transform((url) => ({ url })),
      ),
    ]),
  ),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
});

/** The folders of the packages whose modules stand in some file of the build. */
export function bundledPackages({ chunks, chunkGraph }: Compilation): readonly string[] {
  const folders = new Set<string>();
  for (const chunk of chunks) {
    for (const module of chunkGraph.getChunkModules(chunk)) {
      for (const file of filesOf(module)) {
        const folder = packageFolder(file);
        if (folder !== null) folders.add(folder);
      }
    }
  }
  return [...folders];
}

/** A module may hold others, made one with it. */
function filesOf(module: Module): readonly string[] {
  const parts =
    'modules' in module && Array.isArray(module.modules) ? (module.modules as Module[]) : [module];
  return parts.flatMap((part) => part.nameForCondition() ?? []);
}

/** @returns null for the project's own files */
function packageFolder(file: string): string | null {
  const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return folder?.[0] ?? null;
}

/**
 * @param folder of the package
 * @throws Error where it does not say its licence
 */
export function readPackage(folder: string): ShippedPackage {
  const said = v.safeParse(
    packageSchema,
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  if (!said.success) throw new Error(`${folder}: package.json says no name, version or licence.`);
  const { name, version, license, author, repository, dependencies } = said.output;
  const text = licenceText(folder);
  return {
    name,
    version,
    licence: /LICEN[CS]E/.test(license) ? heading(text) : license,
    author: author?.name ?? null,
    repository: repository?.url.replace(/^git\+|\.git$/g, '') ?? null,
    licenceText: text,
    needs: Object.keys(dependencies).sort(),
  };
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one));
  if (file === undefined) return null;
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function heading(text: string | null): string {
  return text?.split('\n')[0]?.replace(/^#+ /, '') ?? 'Voir son texte';
}
