import type { ShippedPackage } from './shipped-packages';

const INTRODUCTION = `Contributions ENT contient ces logiciels, dont voici les licences. Les communes et les EPCI viennent des données de
@etalab/decoupage-administratif, sous Licence Ouverte 2.0 (Etalab).`;

const RULE = '-'.repeat(78);

/** Who wrote what the build carries and on which terms, with the texts, each once: licences.txt. */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, author, repository, licenceText } of packages) {
    const text =
      licenceText ??
      `Sans texte de licence dans le paquet. Auteur : ${author ?? 'non dit'}. Sources : ${repository ?? 'non dites'}.`;
    const sharing = byText.get(text) ?? [];
    byText.set(text, [...sharing, `${name} ${version} (${licence})`]);
  }
  const parts = [...byText].map(([text, names]) => `${RULE}\n${names.join('\n')}\n${RULE}\n\n${text}\n`);
  return `${INTRODUCTION}\n\n${parts.join('\n')}`;
}
