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
  /** Whether it is the most populous of those that share one of its postal codes, the one that a message names first. */
  readonly isPostTown?: true;
}

/**
 * The shape of communes.json, which src/build/commune-index.ts writes. Every function carries it, so that it says once
 * what communes share: their EPCI, and their postal codes.
 */
export interface CommuneIndexFile {
  readonly vintage: string;
  readonly package: string;
  readonly licence: string;
  readonly generatedBy: string;
  /** INSEE codes of the most populous commune of each postal code that several share. */
  readonly postTowns: readonly string[];
  readonly epcis: readonly EpciRow[];
  /** Of the communes that have any. */
  readonly former: readonly FormerRow[];
}

export interface EpciRow {
  readonly siren: string;
  readonly name: string;
  readonly kind: string;
  readonly communes: readonly PostalRow[];
}

/** Communes of one EPCI that have the same postal codes. */
export interface PostalRow {
  /** Postal codes, separated by a space. */
  readonly postal: string;
  /** INSEE code and name of each, separated by a space. */
  readonly communes: readonly string[];
}

export interface FormerRow {
  readonly code: string;
  readonly codes?: readonly string[];
  readonly names?: readonly string[];
}

const CODE_AND_NAME = /^(\d[\dAB]\d{3}) (.+)$/;

/**
 * @returns the communes by INSEE code, those of one EPCI sharing one `Epci` object
 * @throws Error where the file contradicts itself
 */
export function readCommunes(file: CommuneIndexFile): readonly Commune[] {
  const postTowns = new Set(file.postTowns);
  const former = new Map(file.former.map((row) => [row.code, row]));
  const communes = file.epcis.flatMap(({ siren, name, kind, communes: rows }) => {
    if (kind !== 'CC' && kind !== 'CA') throw new Error(`${name} is neither CC nor CA but ${kind}.`);
    const epci: Epci = { siren, name, kind };
    return rows.flatMap(({ postal, communes: texts }) =>
      texts.map((text): Commune => {
        const [, code, communeName] = CODE_AND_NAME.exec(text) ?? [];
        if (code === undefined || communeName === undefined)
          throw new Error(`${name} has a commune without INSEE code: ${text}.`);
        const { codes = [], names = [] } = former.get(code) ?? {};
        return {
          code,
          name: communeName,
          // Two digits are enough: no overseas département (three digits) touches the Somme.
          department: code.slice(0, 2),
          epci,
          formerCodes: codes,
          formerNames: names,
          postalCodes: postal.split(' '),
          ...(postTowns.has(code) && { isPostTown: true }),
        };
      }),
    );
  });
  return communes.sort((one, other) => (one.code < other.code ? -1 : 1));
}

/** The communes of the EPCI that touch the Somme, sorted by INSEE code. */
export const COMMUNES: readonly Commune[] = readCommunes(data);
