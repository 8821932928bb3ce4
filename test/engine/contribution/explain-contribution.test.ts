import { shippedBook } from '../../../src/engine/book/shipped-book';
import { contributionOf } from '../../../src/engine/contribution/contribution';
import { explainContribution, placeRemarks } from '../../../src/engine/contribution/explain-contribution';
import { explanationText } from '../../../src/engine/explanation';
import { placeIndex } from '../../../src/engine/places/shipped-index';
import { resolvePlace } from '../../../src/engine/places/resolve-place';
import type { Act, Rule, SchoolYear, TariffData } from '../../../src/tariffs/model';
import { act, bookWith, minimalData, tariff, version } from '../../support/minimal-data';
import { decimal } from '../rules/inputs';

// U+00A0 before €, U+202F between thousands.
const ARTICLE_1 = 'Délibération 20240617_DL_05 du 17/06/2024, article 1';
const ARTICLE_2 = 'Délibération 20240617_DL_05 du 17/06/2024, article 2';
const UNDATED = "La liste publique des EPCI membres n'est pas datée.";
const SEINE_MARITIME_ONLY = 'Le texte ne nomme que la Seine-Maritime ; lecture retenue : 12,00 €.';

function explanation(
  pupils: number,
  place: string | number,
  year: SchoolYear = '2023-2024',
  book = shippedBook,
) {
  const contribution = contributionOf(book, decimal(String(pupils)), resolvePlace(placeIndex, place), year);
  return explainContribution(book, contribution);
}

describe('explainContribution', () => {
  test('of a category', () => {
    expect(explanation(412, 'membre')).toEqual({
      sentence: '412 élèves × 7,40\u00a0€ (membre, 2023-2024) = 3\u202f048,80\u00a0€',
      citation: ARTICLE_1,
      remarks: [],
      exact: '3\u202f048,8',
    });
    expect(explanationText(explanation(412, 'membre'))).toBe(
      `412 élèves × 7,40\u00a0€ (membre, 2023-2024) = 3\u202f048,80\u00a0€. ${ARTICLE_1}.`,
    );
  });

  test('of 2021-2022', () => {
    expect(explanation(1, 'hors membre', '2021-2022')).toMatchObject({
      sentence: '1 élève × 12,00\u00a0€ (hors membre, 2021-2022) = 12,00\u00a0€',
      citation: 'Comité syndical du 28/06/2022, point 13',
      remarks: [],
    });
  });

  test('of a commune, named with its code and its EPCI', () => {
    expect(explanation(100, 'Abbeville')).toMatchObject({
      sentence:
        '100 élèves × 7,40\u00a0€ (Abbeville, 80001, CA de la Baie de Somme : membre, 2023-2024) = 740,00\u00a0€',
      citation: ARTICLE_1,
      remarks: [UNDATED],
    });
  });

  test('of Pithon, in the Aisne, which the text does not name', () => {
    expect(explanation(7, 2604)).toMatchObject({
      sentence:
        "7 élèves × 12,00\u00a0€ (Pithon, 02604, CC de l'Est de la Somme : membre hors Somme, 2023-2024) = 84,00\u00a0€",
      citation: ARTICLE_2,
      remarks: [SEINE_MARITIME_ONLY, UNDATED],
    });
    expect(explanation(7, 2604, '2021-2022').remarks).toEqual([SEINE_MARITIME_ONLY, UNDATED]);
  });

  test('of Eu, in Seine-Maritime, which it does name', () => {
    expect(explanation(320, 'Eu')).toMatchObject({ citation: ARTICLE_2, remarks: [UNDATED] });
  });

  test('of an EPCI, named with its SIREN', () => {
    expect(explanation(10, 'Vimeu')).toMatchObject({
      sentence: '10 élèves × 7,40\u00a0€ (CC du Vimeu, 200070944 : membre, 2023-2024) = 74,00\u00a0€',
      remarks: [UNDATED],
    });
  });

  test('of a code that a commune gave up, which is also a postal code', () => {
    expect(explanation(1, '80830').remarks).toEqual([
      "80830 est un ancien code INSEE ; il désigne aujourd'hui Bussus-lès-Yaucourt.",
      "80830 est lu comme un code INSEE (Bussus-lès-Yaucourt) ; c'est aussi un code postal (Bouchon, L'Étoile).",
      UNDATED,
    ]);
  });

  test('of a name that a commune gave up', () => {
    expect(explanation(1, 'Marcheville').remarks).toEqual([
      "Marcheville est aujourd'hui Crécy-en-Ponthieu.",
      UNDATED,
    ]);
  });

  test.each([
    [
      '80460',
      "80460 est lu comme un code INSEE (Lamaronde) ; c'est aussi un code postal (4 communes, dont Ault, Friaucourt, Oust-Marest).",
    ],
    [
      '80131',
      "80131 est lu comme un code INSEE (Boves) ; c'est aussi un code postal (Framerville-Rainecourt, Harbonnières, Vauvillers).",
    ],
    ['80090', "80090 est lu comme un code INSEE (Berny-en-Santerre) ; c'est aussi un code postal (Amiens)."],
  ])('of a code that is also the postal code of others: %s', (code, remark) => {
    expect(explanation(100, code).remarks).toEqual([remark, UNDATED]);
  });

  test('a name is no postal code', () => {
    expect(explanation(100, 'Maisnières').remarks).toEqual([UNDATED]);
  });
});

test('nothing is said of a commune outside the index, nor of a category', () => {
  expect(placeRemarks(shippedBook, { kind: 'elsewhere', code: '75056' })).toEqual([]);
  expect(placeRemarks(shippedBook, { kind: 'label', category: 'membre' })).toEqual([]);
});

test('of an EPCI whose membership a workbook gives: its table and row, not the list without a date', () => {
  const member = { siren: '200070944', name: 'CC du Vimeu', from: null, to: null };
  const book = bookWith({
    members: [{ ...member, origin: { table: 'EntMembres', rows: [4] } }],
  });
  expect(explanation(1, 'Vimeu', '2030-2031', book).remarks).toEqual([
    "Adhésion de l'EPCI du classeur (EntMembres, ligne 4).",
  ]);
});

describe('with a vote of one’s own', () => {
  const rate = (amount: string): Rule => ({
    kind: 'perUnit',
    per: ['pupils'],
    rates: {
      membre: { amount },
      'membre hors Somme': { amount: '12.00' },
      'hors membre': { amount: '12.00' },
    },
  });
  const bookVoting = (amount: string, changes: Partial<Act> = {}) => {
    const tables: Partial<TariffData> = {
      acts: [act('vote-2030', changes)],
      tariffs: [
        tariff('primary-schools', 'school', [version('2030-2031', rate(amount))]),
        ...minimalData().tariffs.slice(1),
      ],
    };
    return bookWith(tables);
  };

  test('a draft rate is said to be provisional, first', () => {
    const draft = explanation(10, 'Vimeu', '2030-2031', bookVoting('7.50', { status: 'draft' }));
    expect(draft.remarks).toEqual(["Tarif prévisionnel : le vote n'a pas eu lieu.", UNDATED]);
  });

  test('a rate of three decimals shows the amount before and after its rounding', () => {
    const finer = explanation(3, 'membre', '2030-2031', bookVoting('7.415'));
    expect(finer).toEqual({
      sentence: '3 élèves × 7,415\u00a0€ (membre, 2030-2031) = 22,245\u00a0€, arrondi à 22,25\u00a0€',
      citation: 'Délibération D_01 du 01/06/2030, article 1',
      remarks: [],
      exact: '22,245',
    });
  });
});
