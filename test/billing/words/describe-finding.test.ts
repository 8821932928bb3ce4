import type { Finding, FindingCode } from '../../../src/billing/model/finding';
import { describeFinding, placeOfFinding } from '../../../src/billing/words/describe-finding';
import { SENTENCES } from './sentences';

const CODES = Object.keys(SENTENCES) as FindingCode[];

/** A finding is told by its code and its details alone. */
function finding(code: FindingCode, details: object, address: string | null = null): Finding {
  const about = { severity: 'error', rows: [], field: null, address, remedies: [], accepted: false };
  return { code, details, ...about } as Finding;
}

const CASES = CODES.flatMap((code) => SENTENCES[code].map((sentence) => ({ code, ...sentence })));

test.each(CASES)('$code: $fr', ({ code, details, fr, en }) => {
  expect(describeFinding(finding(code, details), 'fr')).toBe(fr);
  expect(describeFinding(finding(code, details), 'en')).toBe(en);
});

test('a finding stands in a sheet or a file, or at its cells', () => {
  const sheet = { kind: 'range', sheet: 'Effectifs' } as const;
  const file = { kind: 'csv', file: 'effectifs.csv' } as const;
  const [whole, cell] = [null, 'B12'].map((address) => finding('noRows', {}, address));
  expect(
    [whole, cell].flatMap((found) =>
      found ? [sheet, file].map((origin) => placeOfFinding(found, origin)) : [],
    ),
  ).toEqual(['Effectifs', 'effectifs.csv', 'Effectifs!B12', 'effectifs.csv, B12']);
});
