/** One thing wrong in tariff data: where it stands, what was found and what was expected, in French. */
export interface DataIssue {
  /** Table, row and field, such as `tariffs[1] « colleges ».versions[0].rule.bands[1].from`. */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
}

/** Tariff data that cannot be used; every issue is listed, not only the first. */
export class TariffDataError extends Error {
  constructor(readonly issues: readonly DataIssue[]) {
    super(
      issues
        .map(({ where, found, expected }) => `${where} : trouvé ${found}, attendu ${expected}.`)
        .join('\n'),
    );
    this.name = 'TariffDataError';
  }
}
