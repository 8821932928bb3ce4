import type { CellValue } from '../../src/kit/cells/cell';
import { Decimal } from '../../src/kit/money/decimal';
import { defaultOptions } from '../../src/billing/default-options';
import { loadBook } from '../../src/engine/book/load-book';
import collegeTariff from '../../src/tariffs/colleges.json';
import { shippedData } from '../../src/tariffs/shipped';
import { cell } from '../functions/call';
import { blocked, only, ready, rowId, sentences, SIRET, standingPrice, table, UAI } from './support/counts';

type Row = Readonly<Record<string, CellValue>>;

const ONE: Row = {
  Collège: 'Collège A',
  UAI: UAI.one,
  Élèves: 350,
  "Élèves plus d'1 h": 210,
  Date: '15/10/2023',
};
const TWO: Row = { ...ONE, Collège: 'Collège B', UAI: UAI.two, Élèves: 650, "Élèves plus d'1 h": 400 };
const PROPOSED = defaultOptions('colleges', '2023-2024');
const OPTIONS = { ...PROPOSED, colleges: { ...PROPOSED.colleges, siret: SIRET.department } };
const withSubsidies = (subsidies: number) => ({
  ...OPTIONS,
  colleges: { ...OPTIONS.colleges, subsidies: new Decimal(subsidies) },
});

function withoutLabomep() {
  return {
    ...collegeTariff,
    versions: collegeTariff.versions.map((version) => {
      const parts = version.rule.parts.filter(({ id }) => id !== 'Labomep');
      return { ...version, rule: { ...version.rule, parts } };
    }),
  };
}

describe('colleges', () => {
  test('are the Département’s bill, Labomep once, to what ENT.COLLEGES answers', () => {
    const { lines, payers, control, byEpci } = ready(table([ONE, TWO]), { options: OPTIONS });
    expect(
      lines.map(({ subject, school, amount, rate }) => [subject, school, amount.toFixed(2), rate]),
    ).toEqual([
      ['establishment', 'Collège A', '4016.70', null],
      ['establishment', 'Collège B', '7076.10', null],
      ['allColleges', null, '2000.00', null],
    ]);
    expect(payers.map(({ payer, amount }) => [payer.name, amount.toFixed(2)])).toEqual([
      ['Département de la Somme', '13092.80'],
    ]);
    expect(control.sumOfLines.toNumber()).toBe(cell('COLLEGES', [[350], [650]], [[210], [400]], '2023-2024'));
    expect(control).toMatchObject({ agrees: true });
    expect(byEpci).toEqual([]);
  });

  test('state each part of their price', () => {
    const { lines } = ready(table([ONE]), { options: OPTIONS });
    expect(
      lines[0]?.components.map(({ label, quantity, unitPrice, amount }) => [
        label,
        quantity?.toNumber() ?? null,
        unitPrice?.toNumber() ?? null,
        amount.toNumber(),
      ]),
    ).toEqual([
      ['Création et fonctionnement des comptes', 350, 6, 2100],
      ['Le Robert Collège', null, 409.4, 409.4],
      ['Accompagnement scolaire maxicours', 210, 6, 1260],
      ['Ressource SITE.TV, tranche de 350 élèves', null, 247.3, 247.3],
    ]);
    expect(lines[0]).toMatchObject({ act: { number: 'n° 12' }, item: 'article 4.3' });
  });

  test('share Labomep and subsidies, which are of no school, row or place', () => {
    const options = { ...withSubsidies(1000).colleges, serviceCode: 'ENT', engagement: 'EJ-9' };
    const { lines } = ready(table([ONE]), { options: { ...OPTIONS, colleges: options } });
    const ofAll = {
      schoolYear: '2023-2024',
      service: 'colleges',
      row: null,
      school: null,
      uai: null,
      insee: null,
      communeName: null,
      epciName: null,
      epciSiren: null,
      category: null,
      payer: { id: `siret:${SIRET.department}`, name: 'Département de la Somme', siret: SIRET.department },
      serviceCode: 'ENT',
      engagement: 'EJ-9',
      pupils: null,
      rate: null,
      countDate: null,
      aside: [],
    };
    const labomep = new Decimal(2000);
    expect(lines.slice(1)).toEqual([
      {
        ...ofAll,
        subject: 'allColleges',
        amount: labomep,
        components: [
          {
            label: 'Sésamath/Labomep, pour tous les collèges',
            name: 'Labomep',
            counted: null,
            quantity: null,
            unitPrice: labomep,
            amount: labomep,
          },
        ],
        act: lines[0]?.act,
        item: 'article 4.3',
        remarks: [
          "Prix que fixe l'acte du 24/06/2014, sans terme ; lecture retenue : il vaut jusqu'à l'acte qui le modifie.",
          "La délibération de 2024 cite une charte du 26/06/2016, qui n'est pas dans les sources : une autre charte, ou une date mal écrite de celle du 24/06/2014 (le 26/06/2016 était un dimanche).",
        ],
      },
      {
        ...ofAll,
        subject: 'subsidies',
        amount: new Decimal(-1000),
        components: [
          {
            label: 'Subventions déduites',
            name: 'subventions',
            counted: null,
            quantity: null,
            unitPrice: null,
            amount: new Decimal(-1000),
          },
        ],
        act: null,
        item: null,
        remarks: [],
      },
    ]);
  });

  test('share nothing where their tariff has no line for all of them', () => {
    const shipped = shippedData as { readonly tariffs: readonly { readonly id: string }[] };
    const tariffs = shipped.tariffs.map((tariff) => (tariff.id === 'colleges' ? withoutLabomep() : tariff));
    const book = loadBook({ ...shipped, tariffs });
    const { lines } = ready(table([ONE]), { options: OPTIONS, book });
    expect(lines.map(({ subject, amount }) => [subject, amount.toFixed(2)])).toEqual([
      ['establishment', '4016.70'],
    ]);
  });

  test.each([
    [1000, '-1000.00', '5016.70'],
    [100_000, '-6016.70', '0.00'],
  ])('less subsidies of %i €, never below 0', (subsidies, deducted, total) => {
    const { lines, control } = ready(table([ONE]), { options: withSubsidies(subsidies) });
    expect(lines.at(-1)).toMatchObject({ subject: 'subsidies', act: null, pupils: null });
    expect(lines.at(-1)?.amount.toFixed(2)).toBe(deducted);
    expect(control.sumOfLines.toFixed(2)).toBe(total);
    expect(control.sumOfLines.toNumber()).toBe(cell('COLLEGES', 350, 210, '2023-2024', subsidies));
  });

  test.each<[string, Row, readonly string[]]>([
    [
      'more above the hour than pupils',
      { "Élèves plus d'1 h": 351 },
      [
        "Effectifs!D2 error: 351 élèves au-delà d'une heure, attendu au plus 350, le nombre d'élèves. Corrigez l'un des deux.",
      ],
    ],
    [
      'a count above the grid',
      { Élèves: 1101 },
      [
        "Effectifs!C2 error: 1\u202f101 est hors de la grille, qui va de 1 à 1\u202f100. Aucun prix n'est fixé en dehors.",
      ],
    ],
    [
      'no count above the hour',
      { "Élèves plus d'1 h": null },
      [
        "Effectifs!D2 error: Nombre d'élèves vide, attendu un nombre entier. Saisissez-le, ou écartez la ligne.",
      ],
    ],
  ])('with %s are not billed', (_what, changes, expected) => {
    expect(sentences(blocked(table([{ ...ONE, ...changes }]), { options: OPTIONS }))).toEqual(expected);
  });

  test('that are all set aside leave nothing to share', () => {
    const source = table([ONE]);
    const decisions = [{ kind: 'setAside', row: rowId(source, 0), reason: 'fermé' }] as const;
    const { findings } = blocked(source, { options: withSubsidies(1000), decisions });
    expect(findings.map(({ code }) => code)).toEqual(['nothingToBill']);
  });

  test('whose bill subsidies bring under the threshold have it said where the colleges stand', () => {
    const billing = ready(table([ONE, TWO]), { options: withSubsidies(13_080) });
    expect(sentences(billing)).toEqual([
      "Effectifs!A2:E2 warning: Département de la Somme ne doit que 12,80\u00a0€, moins que le seuil de mise en recouvrement, 15,00\u00a0€. Voyez s'il faut émettre le titre.",
    ]);
    expect(only(billing, 'underThreshold').rows.map(({ number }) => number)).toEqual([2, 3]);
  });

  test('are asked about in a year after that of the charter, whose price has no term', () => {
    const asked = blocked(table([ONE]), { options: OPTIONS, isConfirmed: false });
    expect(sentences(asked)).toEqual([
      "Effectifs error: Prix sans terme, fixé pour 2014-2015 : Délibération n° 12 du 24/06/2014, article 4.3. Pour 2023-2024, il ne vaut que par une lecture : un prix vaut jusqu'à l'acte qui le modifie. Confirmez qu'aucun acte ne l'a modifié, ou enregistrez le vote dans Tarifs.",
    ]);
    expect(only(asked, 'standingPrice').remedies).toEqual([
      { kind: 'accept', about: 'Délibération n° 12 du 24/06/2014, article 4.3, 2023-2024' },
      { kind: 'registerVote' },
    ]);
    const decisions = [standingPrice('2023-2024')];
    const confirmed = ready(table([ONE, TWO]), { options: OPTIONS, decisions, isConfirmed: false });
    expect(confirmed.decisions.map(({ decision }) => decision)).toEqual(decisions);
  });

  test('need no word in the year of the charter; what was said of one year says nothing of another', () => {
    const first = { ...OPTIONS, ...defaultOptions('colleges', '2014-2015') };
    const row = { ...ONE, Date: '15/10/2014' };
    expect(ready(table([row]), { options: first, isConfirmed: false }).control.sumOfLines.toFixed(2)).toBe(
      '6016.70',
    );
    const decisions = [standingPrice('2022-2023')];
    expect(blocked(table([ONE]), { options: OPTIONS, decisions, isConfirmed: false }).unanswered).toBe(1);
  });

  test('before the charter have no price', () => {
    const options = defaultOptions('colleges', '2013-2014');
    expect(sentences(blocked(table([{ ...ONE, Date: '15/10/2013' }]), { options }))).toEqual([
      'Effectifs warning: Département de la Somme : aucun SIRET. Saisissez-le : Chorus Pro le demande.',
      'Effectifs error: Service ENT des collèges : aucun tarif connu pour 2013-2014. Période connue : à partir de 2014-2015.',
    ]);
  });

  test('with a SIRET of a wrong key are not billed', () => {
    const options = { ...OPTIONS, colleges: { ...OPTIONS.colleges, siret: '22800001500011' } };
    expect(sentences(blocked(table([ONE]), { options }))).toEqual([
      "Effectifs error: « 22800001500011 » n'est pas un SIRET, attendu quatorze chiffres, clés comprises. Corrigez-le.",
    ]);
  });
});
