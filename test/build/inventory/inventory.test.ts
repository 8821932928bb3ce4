import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import * as v from 'valibot';
import { productionBuild } from '../../support/production-build';

const ROOT = path.join(__dirname, '../../..');

const componentSchema = v.object({
  name: v.string(),
  group: v.optional(v.string()),
  version: v.string(),
  'bom-ref': v.string(),
  licenses: v.array(
    v.object({ license: v.object({ id: v.optional(v.string()), name: v.optional(v.string()) }) }),
  ),
});
const sbomSchema = v.looseObject({
  metadata: v.looseObject({ component: componentSchema }),
  components: v.array(componentSchema),
  dependencies: v.array(v.object({ ref: v.string(), dependsOn: v.optional(v.array(v.string()), []) })),
});

let text = '';
let sbom: v.InferOutput<typeof sbomSchema>;
let licences = '';

beforeAll(async () => {
  const dist = await productionBuild();
  text = readFileSync(path.join(dist, 'sbom.cdx.json'), 'utf8');
  sbom = v.parse(sbomSchema, JSON.parse(text));
  licences = readFileSync(path.join(dist, 'licences.txt'), 'utf8');
});

function nameOf({ group, name }: v.InferOutput<typeof componentSchema>): string {
  return group === undefined ? name : `${group}/${name}`;
}

describe('sbom.cdx.json', () => {
  it('is CycloneDX 1.6', async () => {
    expect(await new JsonStrictValidator(Version.v1dot6).validate(text)).toBeNull();
  });

  it('lists what the build carries, in the versions that are installed, and nothing that only serves to build', () => {
    const versions = new Map(sbom.components.map((component) => [nameOf(component), component.version]));
    const carried = ['react', 'react-dom', 'decimal.js', 'valibot', 'papaparse', '@microsoft/office-js'];
    for (const name of [...carried, '@fluentui/react-button', '@etalab/decoupage-administratif']) {
      const file = path.join(ROOT, 'node_modules', name, 'package.json');
      const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
      expect([name, versions.get(name)]).toEqual([name, version]);
    }
    const unused = ['webpack', 'typescript', 'axe-core', '@univerjs/core', '@cj-tech-master/excelts'];
    expect(unused.filter((name) => versions.has(name))).toEqual([]);
  });

  it('says what needs what', () => {
    const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const ref = (name: string) => sbom.components.find((one) => nameOf(one) === name)?.['bom-ref'] ?? name;
    expect(needs.get(ref('react-dom'))).toEqual([ref('scheduler')]);
    const own = needs.get(sbom.metadata.component['bom-ref']) ?? [];
    expect(own).toEqual(expect.arrayContaining([ref('react-dom'), ref('decimal.js')]));
    expect(own).not.toContain(ref('scheduler'));
  });

  it('holds nothing that changes from one build to the next', () => {
    expect(Object.keys(sbom).sort()).toEqual([
      '$schema',
      'bomFormat',
      'components',
      'dependencies',
      'metadata',
      'specVersion',
      'version',
    ]);
    expect(Object.keys(sbom.metadata).sort()).toEqual(['component', 'lifecycles']);
  });
});

describe('licences.txt', () => {
  it('gives each component of the build with its licence', () => {
    for (const component of sbom.components) {
      const [{ license } = { license: {} }] = component.licenses;
      expect(licences).toContain(
        `${nameOf(component)} ${component.version} (${license.id ?? license.name ?? ''})\n`,
      );
    }
    expect(licences.match(/^\S+ \d+\.\S+ \(.*\)$/gm)).toHaveLength(sbom.components.length);
  });

  it('allows the product to be passed on: permissive licences, and the terms of office.js', () => {
    const found = sbom.components.flatMap(({ licenses }) =>
      licenses.map(({ license }) => license.id ?? license.name),
    );
    expect([...new Set(found)].sort()).toEqual([
      'Apache-2.0',
      'BSD-3-Clause',
      'ISC',
      'MICROSOFT SOFTWARE LICENSE TERMS',
      'MIT',
    ]);
  });

  it('gives the text of a licence once', () => {
    const permission = 'Permission is hereby granted, free of charge';
    expect(licences).toContain(permission);
    expect(licences).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
    expect(licences.split('YOU MAY USE THE SOFTWARE SOLELY IN APPS DEVELOPED BY YOU')).toHaveLength(2);
  });
});
