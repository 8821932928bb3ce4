import { ComponentType, LifecyclePhase } from '@cyclonedx/cyclonedx-library/Enums';
import {
  Bom,
  Component,
  LicenseExpression,
  NamedLicense,
  SpdxLicense,
} from '@cyclonedx/cyclonedx-library/Models';
import { JSON as Json, JsonSerializer } from '@cyclonedx/cyclonedx-library/Serialize';
import { Spec1dot6 } from '@cyclonedx/cyclonedx-library/Spec';
import { isSupportedSpdxId } from '@cyclonedx/cyclonedx-library/SPDX';
import type { ShippedPackage } from './shipped-packages';

/** The product itself, as its package.json names it. */
export type Product = Pick<ShippedPackage, 'name' | 'version' | 'licence' | 'needs'>;

/**
 * The build's components as CycloneDX 1.6 in JSON: same packages, same text, so neither date nor serial number.
 *
 * @param packages in the order of their names
 */
export function softwareBillOfMaterials(product: Product, packages: readonly ShippedPackage[]): string {
  const bom = new Bom();
  const root = componentOf(product, ComponentType.Application);
  const components = packages.map((one) => ({
    needs: one.needs,
    component: componentOf(one, ComponentType.Library),
  }));
  for (const { needs, component } of [{ needs: product.needs, component: root }, ...components]) {
    for (const { component: other } of components) {
      if (needs.includes(fullName(other))) component.dependencies.add(other.bomRef);
    }
  }
  bom.metadata.component = root;
  bom.metadata.lifecycles.add(LifecyclePhase.Build);
  for (const { component } of components) bom.components.add(component);
  const serializer = new JsonSerializer(new Json.Normalize.Factory(Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf({ name, version, licence }: Omit<Product, 'needs'>, type: ComponentType): Component {
  const { group = '', ownName = name } = /^(?<group>@[^/]+)\/(?<ownName>.+)$/.exec(name)?.groups ?? {};
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const component = new Component(type, ownName, {
    version,
    bomRef: purl,
    purl,
    ...(group === '' ? {} : { group }),
  });
  component.licenses.add(licenseOf(licence));
  return component;
}

function fullName({ group, name }: Component): string {
  return group === undefined ? name : `${group}/${name}`;
}

function licenseOf(licence: string): SpdxLicense | LicenseExpression | NamedLicense {
  if (isSupportedSpdxId(licence)) return new SpdxLicense(licence);
  return / (OR|AND) /.test(licence) ? new LicenseExpression(licence) : new NamedLicense(licence);
}
