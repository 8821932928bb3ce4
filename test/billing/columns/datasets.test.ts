import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bill } from '../../../src/billing/bill';
import { defaultOptions } from '../../../src/billing/default-options';
import { readCsv } from '../../../src/billing/input/csv';
import { findTable } from '../../../src/billing/input/find-table';
import type { Decision } from '../../../src/billing/model/decision';
import type { BillingService } from '../../../src/billing/model/service';
import { shippedBook } from '../../../src/engine/book/shipped-book';

/** A file as its lines, and what is due of it, or what is asked before anything is. */
interface Case {
  readonly name: string;
  readonly service?: BillingService;
  readonly lines: readonly string[];
  /** Pupils of each line billed, and the sum in euros. */
  readonly pupils?: readonly number[];
  readonly total?: string;
  /** `code field: header, header` of each error. */
  readonly asks?: readonly string[];
  /** Names of the schools, or EPCI, as billed. */
  readonly named?: readonly string[];
  readonly payers?: readonly string[];
}

const FOLDER = path.join(__dirname, 'cases');

function run({ lines, service = 'primary-schools' }: Case) {
  const { rows } = readCsv(new TextEncoder().encode(lines.join('\r\n')));
  const source = findTable(rows, { kind: 'csv', file: 'effectifs.csv' });
  const options = defaultOptions(service, '2023-2024');
  const first = bill(shippedBook, source, options, []);
  const votes = first.findings.flatMap(({ code, remedies }): Decision[] => {
    const accept = remedies.find((remedy) => remedy.kind === 'accept');
    return (code === 'rateNotVoted' || code === 'standingPrice') && accept?.kind === 'accept'
      ? [{ kind: 'accept', code, row: null, about: accept.about }]
      : [];
  });
  return bill(shippedBook, source, options, votes);
}

function outcome(given: Case): Omit<Case, 'lines' | 'name' | 'service'> {
  const billing = run(given);
  if (billing.status === 'blocked') {
    const standing = billing.findings.filter(({ severity, accepted }) => severity === 'error' && !accepted);
    return {
      asks: standing.map(({ code, details }) => {
        const field =
          'field' in details
            ? ` ${details.field}`
            : 'fields' in details
              ? ` ${details.fields.join('/')}`
              : '';
        const candidates = 'candidates' in details ? details.candidates : [];
        const headers =
          code === 'blanksBesideYes'
            ? [details.header]
            : candidates.map((one) => ('header' in one ? one.header : one.name));
        return `${code}${field}${headers.length === 0 ? '' : `: ${headers.join(', ')}`}`;
      }),
    };
  }
  const ofRows = billing.lines.filter(({ row }) => row !== null);
  return {
    pupils: ofRows.map(({ pupils }) => pupils?.toNumber() ?? 0),
    total: billing.control.sumOfLines.toFixed(2),
    ...(given.named === undefined
      ? {}
      : { named: ofRows.map(({ school, epciName }) => school ?? epciName ?? '') }),
    ...(given.payers === undefined
      ? {}
      : { payers: ofRows.map(({ payer }) => `${payer.name} ${payer.siret ?? ''}`.trim()) }),
  };
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const cases = JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as readonly Case[];
  test.each(cases)('$name', (given) => {
    const { name, lines, service } = given;
    expect({ name, lines, service, ...outcome(given) }).toEqual(given);
  });
});
