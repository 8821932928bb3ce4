import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Compilation, sources, type Compiler } from 'webpack';
import * as v from 'valibot';
import { licenceList } from './licence-list';
import { softwareBillOfMaterials } from './sbom';
import { bundledPackages, readPackage } from './shipped-packages';

const productSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  dependencies: v.record(v.string(), v.string()),
});

/** Adds licences.txt and sbom.cdx.json to the build: what of others it carries. */
export class InventoryPlugin {
  /** @param carried names of the packages of which the build carries something that is no module: files, data */
  constructor(private readonly carried: readonly string[]) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('InventoryPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'InventoryPlugin', stage }, () => {
        for (const [name, text] of this.files(compiler.context, compilation)) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }

  private files(root: string, compilation: Compilation): readonly (readonly [string, string])[] {
    const carried = this.carried.map((name) => path.join(root, 'node_modules', name));
    const packages = [...new Set([...bundledPackages(compilation), ...carried])]
      .map(readPackage)
      .sort((one, other) => (key(one) < key(other) ? -1 : 1));
    const { license, dependencies, ...product } = v.parse(
      productSchema,
      JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')),
    );
    const needs = [...Object.keys(dependencies), ...this.carried];
    return [
      ['licences.txt', licenceList(packages)],
      ['sbom.cdx.json', softwareBillOfMaterials({ ...product, licence: license, needs }, packages)],
    ];
  }
}

function key({ name, version }: { readonly name: string; readonly version: string }): string {
  return `${name} ${version}`;
}
