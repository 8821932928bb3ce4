import { defaultOptions } from '../../../src/billing/default-options';
import { readCsv } from '../../../src/billing/input/csv';
import { findTable } from '../../../src/billing/input/find-table';
import { titres } from '../../../src/billing/annex/titres';
import type { Billing, ToldKind } from '../../../src/billing/model/billing';
import type { FindingCode } from '../../../src/billing/model/finding';
import type { BillingService } from '../../../src/billing/model/service';
import { bill } from '../../../src/billing/bill';
import { shippedBook } from '../../../src/engine/book/shipped-book';
import cases from './told-rows.json';

/** A file and, counted by hand, what becomes of each of its lines. */
interface Case {
  readonly name: string;
  readonly service?: BillingService;
  readonly file: readonly string[];
  /** Line of the file, kind, what is told, pupils. */
  readonly told?: readonly (readonly [number, ToldKind, string | null, number])[];
  /** Line, and the kind of its question or of its error. */
  readonly asked?: readonly (readonly [number, FindingCode])[];
  /** Of the totals that do not add up: line, what it says, what the lines say. */
  readonly warned?: readonly (readonly [number, string, string])[];
  readonly lines?: number;
  readonly titres?: number;
  readonly total?: string;
}

const CASES = cases as unknown as readonly Case[];

function billedFile({ service = 'primary-schools', file }: Case): Billing {
  const { rows } = readCsv(new TextEncoder().encode(file.join('\n')));
  const source = findTable(rows, { kind: 'csv', file: 'effectifs.csv' });
  const options = defaultOptions(service, '2023-2024');
  const first = bill(shippedBook, source, options, []);
  // What is asked of the prices is no matter of rows.
  const answered = first.findings.flatMap(({ code, remedies }) =>
    code === 'rateNotVoted' || code === 'standingPrice'
      ? remedies.flatMap((remedy) =>
          remedy.kind === 'accept' ? [{ kind: 'accept', code, row: null, about: remedy.about } as const] : [],
        )
      : [],
  );
  return bill(shippedBook, source, options, answered);
}

test.each(CASES.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  const billing = billedFile(one);
  const told = billing.toldRows.map(({ number, kind, text, pupils }) => [
    number,
    kind,
    text,
    pupils.toNumber(),
  ]);
  const asked = billing.findings.filter(({ severity, accepted }) => severity === 'error' && !accepted);
  const warned = billing.findings.flatMap((finding) =>
    finding.code === 'totalDisagrees'
      ? [[finding.rows[0]?.number, finding.details.total, finding.details.above]]
      : [],
  );
  expect({ told, asked: asked.map(({ rows, code }) => [rows[0]?.number ?? 0, code]), warned }).toEqual({
    told: one.told ?? [],
    asked: one.asked ?? [],
    warned: one.warned ?? [],
  });
  const billed =
    billing.status === 'ready'
      ? [
          billing.lines.length,
          titres(billing).length,
          billing.control.sumOfLines.toFixed(2),
          billing.control.agrees,
        ]
      : null;
  expect(billed).toEqual(one.asked === undefined ? [one.lines, one.titres, one.total, true] : null);
});
