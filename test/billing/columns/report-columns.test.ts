import { defaultOptions } from '../../../src/billing/default-options';
import type { BillingService } from '../../../src/billing/model/service';
import { billed, SIRET } from '../support/counts';

/** What is said of the columns of an empty source, each finding with the fields that a column may be assigned to. */
function said(service: BillingService, header: readonly string[]): readonly string[] {
  const { colleges } = defaultOptions(service, '2023-2024');
  const origin = { kind: 'range', sheet: 'Effectifs' } as const;
  const row = header.map((name) => (name === 'Élèves' ? 12 : 'x'));
  const options = { service, colleges: { ...colleges, siret: SIRET.department } };
  return billed({ origin, header, rows: [row], firstRow: 2, firstColumn: 1 }, { options })
    .findings.filter(({ rows, code }) => rows.length === 0 && code !== 'rateNotVoted')
    .map(({ code, severity, remedies }) => {
      const fields = remedies.flatMap((remedy) =>
        remedy.kind === 'assignColumn' ? [remedy.fields.join(' ')] : [],
      );
      return `${severity} ${code}: ${fields.join('; ')}`;
    });
}

test.each<[BillingService, readonly string[], readonly string[]]>([
  [
    'primary-schools',
    [],
    [
      'error noRows: ',
      'error columnMissing: pupils',
      'error columnsMissingBoth: uai school',
      'error columnsMissingBoth: insee commune',
    ],
  ],
  ['primary-schools', ['Élèves', 'Effectif', 'UAI', 'Commune'], ['error columnTwice: pupils']],
  [
    'primary-schools',
    ['Élèves', 'École', 'Commune'],
    [
      'warning columnAbsent: uai',
      'warning columnAbsent: siret',
      'warning columnAbsent: serviceCode',
      'warning columnAbsent: countDate',
      'warning payerIsCommune: payer',
    ],
  ],
  [
    'colleges',
    ['Remarque'],
    [
      'error columnMissing: pupils',
      'error columnMissing: pupilsAboveOneHour',
      'error columnsMissingBoth: uai school',
    ],
  ],
  [
    'colleges',
    ['Élèves', 'Maxicours', 'Collège'],
    ['warning columnAbsent: uai', 'warning columnAbsent: countDate'],
  ],
  ['colleges', ['Élèves', 'Maxicours', 'UAI', 'Date'], []],
  ['npdc', ['Remarque'], ['error columnMissing: pupils', 'error columnsMissingBoth: siren epci']],
  [
    'npdc',
    ['Élèves', 'EPCI'],
    [
      'warning columnAbsent: siren',
      'warning columnAbsent: option',
      'warning columnAbsent: halfDays',
      'warning columnAbsent: subsidies',
      'warning columnAbsent: siret',
      'warning columnAbsent: serviceCode',
      'warning columnAbsent: countDate',
    ],
  ],
])('of %s with the columns %j: %j', (service, header, expected) => {
  expect(said(service, header)).toEqual(expected);
});
