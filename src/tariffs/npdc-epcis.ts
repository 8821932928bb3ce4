import data from './npdc-epcis.json';

/** The shape of npdc-epcis.json, which src/build/commune-index.ts writes. */
export interface NpdcEpciFile {
  readonly vintage: string;
  readonly package: string;
  readonly licence: string;
  readonly generatedBy: string;
  readonly epcis: readonly NpdcEpci[];
}

/** An EPCI that has a commune in Nord or Pas-de-Calais. */
export interface NpdcEpci {
  readonly siren: string;
  readonly name: string;
}

/** By SIREN. They tell whether a SIREN and a name agree; no amount depends on them. */
export const NPDC_EPCIS: readonly NpdcEpci[] = (data satisfies NpdcEpciFile).epcis;
