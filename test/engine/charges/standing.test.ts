import {
  explainBalance,
  explainProducts,
  explainUnitCostOf,
} from '../../../src/engine/charges/explain-charges';
import { chargeRemarks, pupilRemarks } from '../../../src/engine/charges/standing';
import { loadBook } from '../../../src/engine/book/load-book';
import type { TariffBook } from '../../../src/engine/book/tariff-book';
import type { KeptReading } from '../../../src/tariffs/model';
import { act, bookWith, minimalData, version } from '../../support/minimal-data';

const YEAR = '2030-2031';

/** The minimal data as a workbook's tables would say them, by an act that is still a draft. */
function draftOfWorkbook(): TariffBook {
  const data = minimalData();
  return loadBook({
    ...data,
    acts: [act('vote-2030', { status: 'draft' })],
    charges: data.charges.map((row) => ({ ...row, origin: { table: 'EntCharges', rows: [5, 6] } })),
    pupils: data.pupils.map((row) => ({ ...row, origin: { table: 'EntEffectifs', rows: [7] } })),
    tariffs: data.tariffs.map((tariff) => ({
      ...tariff,
      versions: tariff.versions.map(({ rule }) =>
        version(tariff.yearKind === 'school' ? YEAR : 2030, rule, {
          origin: { table: 'EntTarifs', rows: [5, 6, 7] },
        }),
      ),
    })),
  });
}

const CHARGES = [
  "Charges prévisionnelles : l'acte est un projet.",
  'Décompte du classeur (EntCharges, lignes 5 et 6).',
];
const PUPILS = [
  "Effectif prévisionnel : l'acte est un projet.",
  'Effectif du classeur (EntEffectifs, ligne 7).',
];
const RATES = [
  "Tarif prévisionnel : le vote n'a pas eu lieu.",
  'Tarif du classeur (EntTarifs, lignes 5, 6 et 7).',
];

test('nothing is to be said of voted figures that ship', () => {
  expect(chargeRemarks(bookWith(), YEAR)).toEqual([]);
  expect(pupilRemarks(bookWith(), YEAR)).toEqual([]);
});

test('a draft and the rows of the workbook are said of charges and pupils', () => {
  expect(chargeRemarks(draftOfWorkbook(), YEAR)).toEqual(CHARGES);
  expect(pupilRemarks(draftOfWorkbook(), YEAR)).toEqual(PUPILS);
});

test('and of all that is worked out from them', () => {
  const book = draftOfWorkbook();
  expect(explainUnitCostOf(book, YEAR).remarks.slice(1)).toEqual([...CHARGES, ...PUPILS]);
  expect(explainProducts(book, YEAR).remarks).toEqual([...RATES, ...PUPILS]);
  expect(explainBalance(book, YEAR).remarks).toEqual([...RATES, ...PUPILS, ...CHARGES]);
});

test('the denominator that a workbook chose is said to be its own', () => {
  const kept: KeptReading = {
    reading: 'denominateur',
    choice: 'all',
    keptOn: null,
    author: null,
    note: null,
  };
  const book = loadBook({ ...minimalData(), readings: [kept] });
  expect(explainUnitCostOf(book, YEAR).remarks).toEqual([
    'Dénominateur : les 18 élèves, à tous les tarifs (lecture du classeur).',
  ]);
  expect(book.readings.ofWorkbook('denominateur')).toEqual(kept);
  expect(book.readings.ofWorkbook('assiette')).toBeNull();
});
