/**
 * Writes what src/tariffs/ keeps of the communes of France, `npm run data:communes`: communes.json, those of every EPCI
 * that touches the Somme; namesakes.json, where else their names are borne; departments.json; npdc-epcis.json, the EPCI of
 * Nord and Pas-de-Calais.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { textKey } from '../kit/text-key';
import type { CommuneIndexFile, EpciRow, FormerRow } from '../tariffs/communes';
import type { NpdcEpciFile } from '../tariffs/npdc-epcis';

const PACKAGE = '@etalab/decoupage-administratif';
/** Only the package's README tells the vintage of a version: read it there before accepting another one. */
const VERSION = '6.0.0';
const VINTAGE = '2026';
const SOMME = '80';
const NORD_PAS_DE_CALAIS: ReadonlySet<string> = new Set(['59', '62']);
const HEAD = {
  vintage: VINTAGE,
  package: `${PACKAGE} ${VERSION}`,
  licence: 'Licence Ouverte 2.0 (data), MIT (package)',
  generatedBy: 'npm run data:communes, not to be edited by hand',
};

const Manifest = v.object({ version: v.literal(VERSION) });

const CurrentCommune = v.object({
  type: v.literal('commune-actuelle'),
  code: v.string(),
  nom: v.string(),
  departement: v.string(),
  anciensCodes: v.optional(v.array(v.string()), []),
  codesPostaux: v.optional(v.array(v.string()), []),
  population: v.optional(v.number(), 0),
});
const FormerCommune = v.object({
  type: v.picklist(['commune-deleguee', 'commune-associee']),
  code: v.string(),
  nom: v.string(),
  chefLieu: v.string(),
});
const MunicipalDistrict = v.object({ type: v.literal('arrondissement-municipal') });
const Communes = v.array(v.variant('type', [CurrentCommune, FormerCommune, MunicipalDistrict]));

const Epcis = v.array(
  v.object({
    code: v.string(),
    nom: v.string(),
    type: v.string(),
    membres: v.array(v.object({ code: v.string() })),
  }),
);

const Departments = v.array(v.object({ code: v.string(), nom: v.string() }));

/** The package's own files as JSON.parse gives them, not yet checked. */
export interface AdministrativeDivision {
  readonly manifest: unknown;
  readonly communes: unknown;
  readonly epcis: unknown;
  readonly departments: unknown;
}

export function readAdministrativeDivision(): AdministrativeDivision {
  // The package's own entry looks for its files in the working directory, so they are read one by one.
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(require.resolve(`${PACKAGE}/${file}`), 'utf8'));
  return {
    manifest: read('package.json'),
    communes: read('data/communes.json'),
    epcis: read('data/epci.json'),
    departments: read('data/departements.json'),
  };
}

/**
 * EPCI by SIREN, communes by INSEE code. Former names are those of the communes déléguées and associées: the package
 * keeps no other.
 *
 * @throws Error where the package is of another version or shape than expected, or contradicts itself
 */
export function communeIndex(division: AdministrativeDivision): CommuneIndexFile {
  v.parse(Manifest, division.manifest);
  const records = v.parse(Communes, division.communes);
  const current = new Map<string, v.InferOutput<typeof CurrentCommune>>();
  const former: v.InferOutput<typeof FormerCommune>[] = [];
  for (const record of records) {
    if (record.type === 'commune-actuelle') current.set(record.code, record);
    else if (record.type !== 'arrondissement-municipal') former.push(record);
  }
  former.sort(byCode);

  const epcis = v
    .parse(Epcis, division.epcis)
    .filter(({ membres }) => membres.some(({ code }) => current.get(code)?.departement === SOMME))
    .sort(byCode);
  const epciOf = new Map<string, string>();
  for (const epci of epcis) {
    for (const { code } of epci.membres) {
      const commune = current.get(code);
      if (commune === undefined) throw new Error(`${epci.nom} counts ${code}, which is no current commune.`);
      if (epciOf.has(code)) throw new Error(`${commune.nom} (${code}) stands in two EPCI.`);
      epciOf.set(code, epci.code);
    }
  }
  for (const { code, nom, departement } of current.values()) {
    if (departement === SOMME && !epciOf.has(code)) throw new Error(`${nom} (${code}) stands in no EPCI.`);
  }
  const communes = [...current.values()].filter(({ code }) => epciOf.has(code)).sort(byCode);

  return {
    ...HEAD,
    postTowns: postTowns(communes),
    epcis: epcis.map(({ code, nom, type }): EpciRow => {
      const own = communes.filter((commune) => epciOf.get(commune.code) === code);
      const postals = [...new Set(own.map(postalCodes))].sort();
      return {
        siren: code,
        name: nom,
        kind: type,
        communes: postals.map((postal) => ({
          postal,
          communes: own
            .filter((commune) => postalCodes(commune) === postal)
            .map((commune) => `${commune.code} ${commune.nom}`),
        })),
      };
    }),
    former: communes.flatMap(({ code, anciensCodes }): FormerRow[] => {
      const names = former.filter(({ chefLieu }) => chefLieu === code).map(({ nom }) => nom);
      if (anciensCodes.length === 0 && names.length === 0) return [];
      return [
        {
          code,
          ...(anciensCodes.length > 0 && { codes: [...anciensCodes].sort() }),
          ...(names.length > 0 && { names }),
        },
      ];
    }),
  };
}

/**
 * The EPCI that have a commune in Nord or Pas-de-Calais, by SIREN.
 *
 * @throws Error where the package is of another version or shape than expected
 */
export function npdcEpcis({ manifest, communes, epcis }: AdministrativeDivision): NpdcEpciFile {
  v.parse(Manifest, manifest);
  const inside = new Set(
    v
      .parse(Communes, communes)
      .flatMap((one) =>
        one.type === 'commune-actuelle' && NORD_PAS_DE_CALAIS.has(one.departement) ? [one.code] : [],
      ),
  );
  return {
    ...HEAD,
    epcis: v
      .parse(Epcis, epcis)
      .filter(({ membres }) => membres.some(({ code }) => inside.has(code)))
      .sort(byCode)
      .map(({ code, nom }) => ({ siren: code, name: nom })),
  };
}

export function npdcEpcisText({ epcis, ...head }: NpdcEpciFile): string {
  return fileText(head, [`"epcis": ${listText(epcis.map(compact), '  ')}`]);
}

/** The most populous commune of each postal code that several share. */
function postTowns(communes: readonly v.InferOutput<typeof CurrentCommune>[]): readonly string[] {
  const byPostalCode = new Map<string, (typeof communes)[number][]>();
  for (const commune of communes) {
    for (const code of commune.codesPostaux) {
      byPostalCode.set(code, [...(byPostalCode.get(code) ?? []), commune]);
    }
  }
  const towns = [...byPostalCode.values()].flatMap((sharing) =>
    sharing.length === 1 ? [] : sharing.reduce((a, b) => (b.population > a.population ? b : a)).code,
  );
  return [...new Set(towns)].sort();
}

/** What namesakes.json holds. */
export interface NamesakesFile {
  readonly vintage: string;
  readonly generatedBy: string;
  /** Départements of the other communes of France that bear a name of the index, by that name. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** The names of the index, former ones included, that other communes of France bear today. */
export function namesakes(division: AdministrativeDivision): NamesakesFile {
  const bearers = new Map<string, v.InferOutput<typeof CurrentCommune>[]>();
  for (const record of v.parse(Communes, division.communes)) {
    if (record.type !== 'commune-actuelle') continue;
    const key = textKey(record.nom);
    bearers.set(key, [...(bearers.get(key) ?? []), record]);
  }
  const { epcis, former } = communeIndex(division);
  const current = epcis.flatMap(({ communes }) =>
    communes.flatMap(({ communes: texts }) =>
      texts.map((text) => ({ code: text.slice(0, 5), name: text.slice(6) })),
    ),
  );
  const borne = former.flatMap(({ code, names = [] }) => names.map((name) => ({ code, name })));
  const entries = [...current, ...borne].flatMap(({ code, name }) => {
    const others = (bearers.get(textKey(name)) ?? []).filter((other) => other.code !== code);
    const departments = [...new Set(others.map(({ departement }) => departement))].sort();
    return departments.length === 0 ? [] : [[name, departments] as const];
  });
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...HEAD, names: Object.fromEntries(entries) };
}

export function namesakesText({ names, ...head }: NamesakesFile): string {
  const lines = Object.entries(names).map((entry) => `    ${entry.map(compact).join(': ')}`);
  return fileText(head, [`"names": {\n${lines.join(',\n')}\n  }`]);
}

/** The départements of France by their code. */
export function departments({
  departments: given,
}: AdministrativeDivision): Readonly<Record<string, string>> {
  return Object.fromEntries(v.parse(Departments, given).map(({ code, nom }) => [code, nom]));
}

function postalCodes({ codesPostaux }: { readonly codesPostaux: readonly string[] }): string {
  return [...codesPostaux].sort().join(' ');
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : 1;
}

/** JSON with a line for the communes of a postal code, so that a new vintage reads well as a diff. */
export function communeIndexText({ epcis, former, ...head }: CommuneIndexFile): string {
  return fileText(head, [
    `"epcis": ${listText(epcis.map(epciText), '  ')}`,
    `"former": ${listText(former.map(compact), '  ')}`,
  ]);
}

function fileText(head: object, lists: readonly string[]): string {
  const fields = Object.entries(head).map(([key, value]) => `${compact(key)}: ${compact(value)}`);
  return `{\n${[...fields, ...lists].map((field) => `  ${field}`).join(',\n')}\n}\n`;
}

function epciText({ communes, ...epci }: EpciRow): string {
  return `${compact(epci).slice(0, -1)},"communes":${listText(communes.map(compact), '    ')}}`;
}

function listText(rows: readonly string[], indent: string): string {
  return `[\n${rows.map((row) => `${indent}  ${row}`).join(',\n')}\n${indent}]`;
}

function compact(value: unknown): string {
  return JSON.stringify(value);
}

if (require.main === module) {
  const division = readAdministrativeDivision();
  const index = communeIndex(division);
  const write = (file: string, text: string) => {
    writeFileSync(path.join(__dirname, '../tariffs', file), text);
  };
  write('communes.json', communeIndexText(index));
  write('namesakes.json', namesakesText(namesakes(division)));
  write('departments.json', `${JSON.stringify(departments(division), null, 2)}\n`);
  const epcis = npdcEpcis(division);
  write('npdc-epcis.json', npdcEpcisText(epcis));
  const communes = index.epcis.flatMap(({ communes: rows }) => rows.flatMap((row) => row.communes));
  console.log(
    `${communes.length} communes of ${index.epcis.length} EPCI, ${epcis.epcis.length} EPCI of Nord and Pas-de-Calais, vintage ${index.vintage}.`,
  );
}
