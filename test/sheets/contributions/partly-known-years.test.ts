import { contributionsSheet } from '../../../src/sheets/contributions';
import { deliberationAnnex } from '../../../src/sheets/deliberation/deliberation-annex';
import type { TariffData } from '../../../src/tariffs/model';
import { bookWith, minimalData } from '../../support/minimal-data';
import {
  counting,
  dividingBy,
  group,
  MEMBERS,
  MEMBERS_ELSEWHERE,
  OTHERS,
  voting,
  YEAR,
} from '../minimal-year';
import { seen } from '../seen';

type Rows = readonly (readonly string[])[];

const TOGETHER = `${MEMBERS} et territoires membres hors de la Somme`;

const rowsOf = (tables: Partial<TariffData>) =>
  seen(contributionsSheet(bookWith(tables), { year: YEAR, generatedOn: '2026-11-26' }));

/** What stands after the label of a row that begins so. */
const after = (rows: Rows, label: string) => rows.find(([first]) => first?.startsWith(label))?.slice(1);
/** Pupils, rate and product of a row of the table, without its act. */
const figures = (rows: Rows, label: string) => after(rows, label)?.slice(1);

describe('the cost per pupil', () => {
  test('is divided by the members wherever they stand in the table', () => {
    const rows = rowsOf(counting(group(3, 'hors membre'), group(15, 'membre')));
    expect(after(rows, 'Charges par élève')).toEqual(['=ROUND(E13/E18,2) → 8.00']);
    expect(after(rows, 'Dénominateur')).toEqual(['=C6 → 15']);
    expect(after(rows, 'Écart : tarif')).toEqual(['=ROUND(D6-E17,4) → -0.60']);
  });

  test('is divided by the members, in their cell, where there is nobody else', () => {
    const rows = rowsOf(counting(group(15, 'membre')));
    expect(after(rows, 'Dénominateur : élèves facturés à 7,40 €')).toEqual(['=C5 → 15']);
  });

  test('is divided by all pupils, as the total counts them, where no member is counted', () => {
    const rows = rowsOf(counting(group(12, 'hors membre')));
    expect(after(rows, 'Dénominateur : élèves du département')).toEqual(['=C6 → 12']);
    expect(after(rows, 'Charges par élève')).toEqual(['=ROUND(E12/E17,2) → 10.00']);
    expect(after(rows, 'Écart : tarif')).toBeUndefined();
  });

  test('is divided by the count of the act where the table awaits its split', () => {
    const rows = rowsOf(counting(group(12, 'membre', 'hors membre')));
    expect(figures(rows, MEMBERS)?.[0]).toBe('(inputCount)');
    expect(after(rows, 'Dénominateur : élèves du département')).toEqual(['12']);
    const partly = rowsOf(counting(group(3, 'membre hors Somme'), group(12, 'membre', 'hors membre')));
    expect(figures(partly, MEMBERS_ELSEWHERE)?.[0]).toBe('3');
    expect(after(partly, 'Dénominateur : élèves du département')).toEqual(['15']);
  });

  test('is not given where no pupil is counted', () => {
    const rows = rowsOf(counting(group(0, 'membre')));
    expect(after(rows, 'Charges par élève')).toEqual([
      '=IF(COUNT(E12,E17)<2,"",IF(E17=0,"",ROUND(E12/E17,2))) → ',
    ]);
    expect(after(rows, 'Dénominateur')).toEqual(['=C5 → 0']);
  });

  test('follows the reading of the workbook, before the year is counted as after', () => {
    const label = 'Dénominateur : élèves, à tous les tarifs (lecture du classeur)';
    expect(after(rowsOf({ ...dividingBy('all'), pupils: [] }), label)).toEqual(['=IF(COUNT(C7)=0,"",C7) → ']);
    expect(after(rowsOf(dividingBy('all')), label)).toEqual(['=C7 → 18']);
    const ofMembers = 'Dénominateur : élèves facturés à 7,40 €';
    expect(after(rowsOf(dividingBy('members')), ofMembers)).toEqual(['=C5 → 15']);
  });

  test("awaits those at the members' rate, though others pay it as well", () => {
    const rates = { membre: '7.40', 'membre hors Somme': '7.40', 'hors membre': '12.00' };
    const rows = rowsOf({ ...voting(rates), pupils: [] });
    expect(figures(rows, TOGETHER)?.slice(0, 2)).toEqual(['(inputCount)', '7.40']);
    expect(figures(rows, OTHERS)?.slice(0, 2)).toEqual(['(inputCount)', '12.00']);
    expect(after(rows, 'Dénominateur : élèves facturés au tarif des membres')).toEqual([
      '=IF(COUNT(C5)=0,"",C5) → ',
    ]);
  });
});

describe('the rows of a year', () => {
  test('are one for what one article prices alike, and two where two articles do', () => {
    const alike = { membre: '7.40', 'membre hors Somme': '7.40', 'hors membre': '7.40' };
    const rows = rowsOf({ ...voting(alike), pupils: [] });
    expect(figures(rows, `${TOGETHER} et communes`)?.[1]).toBe('7.40');
    expect(figures(rows, 'TOTAL contributions')?.[0]).toBe('=IF(COUNT(C5:C5)<1,"",SUM(C5:C5)) → ');
    const apart = { ...alike, 'hors membre': { amount: '7.40', item: 'article 2' } };
    const [first, second] = rowsOf({ ...voting(apart), pupils: [] }).slice(4);
    expect(first?.slice(0, 2)).toEqual([TOGETHER, 'Délibération D_01 du 01/06/2030, article 1']);
    expect(second?.slice(0, 2)).toEqual([OTHERS, 'Délibération D_01 du 01/06/2030, article 2']);
  });

  test('await a rate that the vote lacks, and so do the products and the balance', () => {
    const rows = rowsOf({
      ...voting({ membre: '7.40' }),
      ...counting(group(15, 'membre'), group(2, 'membre hors Somme'), group(1, 'hors membre')),
    });
    expect(figures(rows, MEMBERS)).toEqual(['15', '7.40', '=ROUND(C5*D5,2) → 111.00']);
    expect(figures(rows, MEMBERS_ELSEWHERE)).toEqual([
      '2',
      '(inputRate)',
      '=IF(COUNT(C6:D6)<2,"",ROUND(C6*D6,2)) → ',
    ]);
    expect(figures(rows, OTHERS)?.slice(0, 2)).toEqual(['1', '(inputRate)']);
    expect(figures(rows, 'TOTAL contributions')).toEqual([
      '=SUM(C5:C7) → 18',
      '(totalLabel)',
      '=IF(COUNT(E5:E7)<3,"",ROUND(SUMPRODUCT(C5:C7,D5:D7),2)) → ',
    ]);
    expect(after(rows, 'Solde')).toEqual(['=IF(COUNT(E13,E14)<2,"",ROUND(E13-E14,2)) → ']);
  });

  test('of one count and a rate that the vote lacks await the split of the pupils', () => {
    const rows = rowsOf({
      ...voting({ 'membre hors Somme': '12.00' }),
      ...counting(group(3, 'membre hors Somme', 'hors membre')),
    });
    expect(figures(rows, MEMBERS_ELSEWHERE)?.slice(0, 2)).toEqual(['(inputCount)', '12.00']);
    expect(figures(rows, OTHERS)?.slice(0, 2)).toEqual(['(inputCount)', '(inputRate)']);
  });

  test('say of pupils outside the territory that no act prices them', () => {
    const rows = rowsOf(counting(group(15, 'membre'), group(2, 'hors territoire')));
    expect(figures(rows, 'Hors territoire')).toEqual([
      '2',
      'aucun tarif',
      '=IF(COUNT(C6:D6)<2,"",ROUND(C6*D6,2)) → ',
    ]);
  });
});

describe('a year of which one thing is known has a sheet', () => {
  const nothing = { pupils: [], charges: [], ...voting({}) };

  test('its pupils', () => {
    const rows = rowsOf({ ...nothing, ...counting(group(15, 'membre')) });
    expect(figures(rows, MEMBERS)?.slice(0, 2)).toEqual(['15', '(inputRate)']);
  });

  test('its charges', () => {
    const rows = rowsOf({ ...nothing, charges: minimalData().charges });
    expect(after(rows, 'Charges 2030-2031')?.at(-1)).toBe('120.00');
  });

  test('the rate of one category', () => {
    const rows = rowsOf({ ...nothing, ...voting({ 'hors membre': '12.00' }) });
    expect(figures(rows, MEMBERS)?.slice(0, 2)).toEqual(['(inputCount)', '(inputRate)']);
    expect(figures(rows, OTHERS)?.slice(0, 2)).toEqual(['(inputCount)', '12.00']);
  });
});

test('charges whose lines stand above come from their total', () => {
  const annex = seen(deliberationAnnex(bookWith(), { year: YEAR, generatedOn: '2026-11-26' }));
  expect(after(annex, 'TOTAL des charges')).toEqual(['=SUM(E5:E6) → 120.00']);
  expect(after(annex, 'Charges 2030-2031')?.at(-1)).toBe('=E7 → 120.00');
});
