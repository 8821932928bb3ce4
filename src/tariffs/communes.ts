import data from './communes.json';

export type EpciKind = 'CC' | 'CA';

/** An intercommunality (EPCI): communauté de communes or communauté d'agglomération. */
export interface Epci {
  readonly siren: string;
  readonly name: string;
  readonly kind: EpciKind;
}

/** A commune of one of the EPCI that touch the Somme. */
export interface Commune {
  /** INSEE code, such as "02604". */
  readonly code: string;
  readonly name: string;
  /** Code of its département: "80", "02". */
  readonly department: string;
  readonly epci: Epci;
  /** INSEE codes of the communes that were merged into this one. */
  readonly formerCodes: readonly string[];
  /** Names of its communes déléguées and associées. */
  readonly formerNames: readonly string[];
  readonly postalCodes: readonly string[];
}

/** The shape of communes.json, which src/build/commune-index.ts writes. */
export interface CommuneIndexFile {
  readonly vintage: string;
  readonly package: string;
  readonly licence: string;
  readonly generatedBy: string;
  readonly epcis: readonly { readonly siren: string; readonly name: string; readonly kind: string }[];
  readonly communes: readonly CommuneRow[];
}

export interface CommuneRow {
  readonly code: string;
  readonly name: string;
  /** SIREN of its EPCI. */
  readonly epci: string;
  /** Postal codes, separated by a space. */
  readonly postal: string;
  readonly formerCodes?: readonly string[];
  readonly formerNames?: readonly string[];
}

/**
 * @returns the communes in the file's order, those of one EPCI sharing one `Epci` object
 * @throws Error where the file contradicts itself
 */
export function readCommunes(file: CommuneIndexFile): readonly Commune[] {
  const epcis = new Map(
    file.epcis.map(({ siren, name, kind }): [string, Epci] => {
      if (kind !== 'CC' && kind !== 'CA') throw new Error(`${name} is neither CC nor CA but ${kind}.`);
      return [siren, { siren, name, kind }];
    }),
  );
  return file.communes.map((row) => {
    const epci = epcis.get(row.epci);
    if (epci === undefined)
      throw new Error(`${row.name} (${row.code}) stands in an unlisted EPCI, ${row.epci}.`);
    return {
      code: row.code,
      name: row.name,
      // Two digits are enough: no overseas département (three digits) touches the Somme.
      department: row.code.slice(0, 2),
      epci,
      formerCodes: row.formerCodes ?? [],
      formerNames: row.formerNames ?? [],
      postalCodes: row.postal.split(' '),
    };
  });
}

/** The communes of the EPCI that touch the Somme, sorted by INSEE code. */
export const COMMUNES: readonly Commune[] = readCommunes(data);
