import type { CellValue } from '../../../src/kit/cells/cell';
import { loadBook } from '../../../src/engine/book/load-book';
import { shippedData } from '../../../src/tariffs/shipped';
import type { Decision } from '../../../src/billing/model/decision';
import { describeDecision } from '../../../src/billing/words/describe-decision';
import {
  billed,
  blocked,
  only,
  ready,
  SIRET,
  UAI,
  rowId,
  sentences,
  SOUND,
  table,
  type TableRow,
} from '../support/counts';

const PAYER = 'Caisse scolaire';
const written = (commune: CellValue, insee: CellValue, changes: TableRow = {}) =>
  table([{ ...SOUND, Commune: commune, 'Code INSEE': insee, Payeur: PAYER, ...changes }]);
const codesToChoose = (source: ReturnType<typeof table>) =>
  billed(source).findings.flatMap(({ remedies }) =>
    remedies.flatMap((remedy) =>
      remedy.kind === 'chooseCommune' ? [remedy.candidates.map(({ insee }) => insee)] : [],
    ),
  );

test.each<[CellValue, CellValue, string, string]>([
  ['80021', null, '80021', '740.00'],
  [80021, null, '80021', '740.00'],
  [2604, null, '02604', '1200.00'],
  ['80100 Abbeville', '80001', '80001', '740.00'],
  ['80100 Abbeville', null, '80001', '740.00'],
  [null, 'Abbeville', '80001', '740.00'],
  [null, 80021, '80021', '740.00'],
  ['Abbeville', null, '80001', '740.00'],
  ['ABBEVILLE CEDEX', null, '80001', '740.00'],
])('the commune %j with the code %j is %s, 100 pupils: %s €', (commune, insee, code, amount) => {
  const { lines, findings } = ready(written(commune, insee));
  expect(lines.map((line) => [line.insee, line.amount.toFixed(2)])).toEqual([[code, amount]]);
  expect(findings.filter(({ code: of }) => of !== 'uaiElsewhere')).toEqual([]);
});

test.each<[CellValue, CellValue, string, readonly string[]]>([
  [
    '80000',
    null,
    "C2 error: 80000 est un code postal : Amiens (80021). Ce n'est pas un code INSEE. Choisissez la commune.",
    ['80021'],
  ],
  [
    'Amiens',
    '80000',
    "D2 error: 80000 est un code postal : Amiens (80021). Ce n'est pas un code INSEE. Choisissez la commune.",
    ['80021'],
  ],
  [
    'Pithon',
    2480,
    "D2 error: 2480 est un code postal : Pithon (02604). Ce n'est pas un code INSEE. Choisissez la commune.",
    ['02604'],
  ],
  [
    'Conteville',
    '80370',
    'D2 error: 80370 est un code postal : Conteville (80208). Comme code INSEE, il désigne Frohen-sur-Authie. Choisissez la commune.',
    ['80208', '80369'],
  ],
  [
    'Conteville',
    '80100',
    'D2 error: Le nom et le code se contredisent : « Conteville », mais 80100 désigne Bettencourt-Saint-Ouen. Choisissez la commune, ou corrigez.',
    ['76186', '80208', '80100'],
  ],
  [
    'Conteville',
    '75056',
    'D2 error: Le nom et le code se contredisent : « Conteville », mais 75056 est hors de la liste. Choisissez la commune, ou corrigez.',
    ['76186', '80208'],
  ],
  [
    'Paris',
    '80500',
    'D2 error: Le nom et le code se contredisent : « Paris », mais 80500 désigne Maisnières. Choisissez la commune, ou corrigez.',
    ['80500'],
  ],
  [
    null,
    'membre',
    "D2 error: « membre » n'est pas un code INSEE, attendu cinq caractères, comme 80021. Corrigez-le.",
    [],
  ],
  [
    null,
    'CC du Vimeu',
    "D2 error: « CC du Vimeu » n'est pas un code INSEE, attendu cinq caractères, comme 80021. Corrigez-le.",
    [],
  ],
  [
    'CC du Vimeu',
    null,
    "C2 error: « CC du Vimeu » n'est pas une commune de la Somme ou de ses EPCI voisins. Corrigez le nom ou saisissez le code INSEE.",
    [],
  ],
  [
    '75056',
    null,
    'C2 error: commune 75056 : aucun tarif voté pour « hors territoire ». Les actes ne visent que la Somme et les territoires membres ; vérifiez la commune.',
    [],
  ],
  [
    '2A004',
    null,
    'C2 error: commune 2A004 : aucun tarif voté pour « hors territoire ». Les actes ne visent que la Somme et les territoires membres ; vérifiez la commune.',
    [],
  ],
  [null, '#N/A', "D2 error: Trouvé l'erreur #N/A. Corrigez la formule ou saisissez la valeur.", []],
  ['#REF!', null, "C2 error: Trouvé l'erreur #REF!. Corrigez la formule ou saisissez la valeur.", []],
  [
    'Nulle part',
    '75056',
    'D2 error: commune 75056 : aucun tarif voté pour « hors territoire ». Les actes ne visent que la Somme et les territoires membres ; vérifiez la commune.',
    [],
  ],
])('the commune %j with the code %j is asked about: %s', (commune, insee, sentence, choice) => {
  const source = written(commune, insee);
  expect(sentences(billed(source))).toEqual([`Effectifs!${sentence}`]);
  expect(codesToChoose(source)).toEqual(choice.length === 0 ? [] : [choice]);
});

describe('a code alone that is another commune’s postal code', () => {
  test('is a warning where payer and rate are the same, a former code included', () => {
    for (const [code, choice] of [
      ['80090', ['80090', '80021']],
      ['80830', ['80155', '80117', '80296']],
    ] as const) {
      const source = written(null, code);
      expect(only(ready(source), 'couldBePostalCode').severity).toBe('warning');
      expect(codesToChoose(source)).toEqual([choice]);
    }
  });

  test('is an error where one of them is at another rate, though others are at the same', () => {
    const source = written(null, '80220');
    expect(sentences(blocked(source))).toEqual([
      'Effectifs!D2 error: 80220 se lit de deux façons : comme code INSEE, Courtemanche (membre) ; comme code postal, Bouillancourt-en-Séry et 4 autres (hors membre), Gamaches et 2 autres (membre). Écrivez « Courtemanche (80220) », ou le nom de la commune.',
    ]);
  });

  test('is billed as what the user confirms it is', () => {
    const source = written(null, '80500');
    const accept = {
      kind: 'accept',
      code: 'couldBePostalCode',
      row: rowId(source, 0),
      about: '80500',
    } as const;
    const { lines } = ready(source, { decisions: [accept] });
    expect(lines.map((line) => [line.insee, line.amount.toFixed(2)])).toEqual([['80500', '1200.00']]);
  });

  test('is an error where the workbook’s word on one of their EPCI cannot be read', () => {
    const amiensMetropole = {
      about: 'membership',
      siren: '248000531',
      table: 'EntMembres',
      row: 4,
    } as const;
    const book = loadBook(shippedData, [amiensMetropole]);
    expect(only(blocked(written(null, '80090'), { book }), 'couldBePostalCode').severity).toBe('error');
  });

  test('is an error where the commune would pay, and who pays is asked once that is known', () => {
    const source = written(null, '80090', { Payeur: null, SIRET: null });
    expect(blocked(source).findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['couldBePostalCode', 'error'],
    ]);
  });
});

test('without a column of codes, it is the commune that is asked for', () => {
  const { header, ...source } = table([{ ...SOUND, Commune: null }]);
  const others = header.map((name) => (name === 'Code INSEE' ? 'Remarque' : name));
  expect(
    sentences(
      blocked({
        ...source,
        header: others,
        rows: [['École du Centre', UAI.one, null, null, 100, PAYER, SIRET.one, 'ECOLES', 'EJ-1', 45_214]],
      }),
    ),
  ).toEqual(["Effectifs!C2 error: Ni code INSEE ni commune. Saisissez l'un des deux, ou écartez la ligne."]);
});

describe('a commune that the user chose', () => {
  const choose = (source: ReturnType<typeof table>, insee: string): readonly Decision[] => [
    { kind: 'chooseCommune', row: rowId(source, 0), insee },
  ];

  test.each<[CellValue, CellValue, string]>([
    ['Conteville', '80500', '« 80500 Conteville »'],
    ['Conteville', null, '« Conteville »'],
    [null, null, '(vide)'],
  ])('for the commune %j with the code %j: the annex tells %s', (commune, insee, found) => {
    const source = written(commune, insee);
    const { lines, decisions } = ready(source, { decisions: choose(source, '80208') });
    expect(lines.map((line) => line.insee)).toEqual(['80208']);
    expect(decisions.map((decision) => describeDecision(decision, 'fr'))).toEqual([
      `Ligne 2, École du Centre : commune choisie pour ${found}, Conteville (80208).`,
    ]);
  });

  test('and that the list has no more has no effect', () => {
    const source = written('Abbeville', null);
    const { lines, decisions } = ready(source, { decisions: choose(source, '99999') });
    expect(lines.map(({ insee }) => insee)).toEqual(['80001']);
    expect(decisions).toEqual([]);
  });
});
