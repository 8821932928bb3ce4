import type { CellValue } from '../../src/kit/cells/cell';
import { defaultOptions } from '../../src/billing/default-options';
import type { Decision } from '../../src/billing/model/decision';
import { cell } from '../functions/call';
import { billed, blocked, only, ready, sentences, table } from './support/counts';

type Row = Readonly<Record<string, CellValue>>;

const OPTIONS = defaultOptions('npdc', '2023-2024');
const ROW: Row = {
  EPCI: 'CC du Ternois',
  SIREN: 200069672,
  Élèves: 4250,
  Option: 'oui',
  'Demi-journées': 5,
  Subventions: null,
  SIRET: null,
  'Code service': 'ENT',
  Date: '15/10/2023',
};
const ACT =
  "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5";
const VOTED: Decision = { kind: 'accept', code: 'rateNotVoted', row: null, about: `${ACT}, 2023-2024` };

describe('Nord-Pas-de-Calais Numérique', () => {
  test('is an estimate until the vote is confirmed', () => {
    const billing = blocked(table([ROW]), { options: OPTIONS });
    expect(only(billing, 'rateNotVoted').remedies).toContainEqual({ kind: 'accept', about: VOTED.about });
    expect(sentences(billing)[0]).toBe(
      `Effectifs error: Le vote de ce tarif pour 2023-2024 n'est pas connu : ${ACT}. Enregistrez le vote dans Tarifs, ou confirmez qu'il a eu lieu à ce prix.`,
    );
  });

  test.each<[Row, string, readonly (readonly [string, number | null, number | null, number])[]]>([
    [
      {},
      '7550.00',
      [
        ['Contribution forfaitaire de base', 4250, 1.3, 5525],
        ['Contribution forfaitaire optionnelle', 4250, 0.3, 1275],
        ['Accompagnement à la demande', 5, 150, 750],
      ],
    ],
    [
      { Option: false, 'Demi-journées': null },
      '5525.00',
      [['Contribution forfaitaire de base', 4250, 1.3, 5525]],
    ],
    [
      { Option: null, 'Demi-journées': 0, Subventions: '525,50' },
      '4999.50',
      [
        ['Contribution forfaitaire de base', 4250, 1.3, 5525],
        ['Subventions déduites', null, null, -525.5],
      ],
    ],
    [
      { Option: null, 'Demi-journées': 0, Subventions: 10_000 },
      '0.00',
      [
        ['Contribution forfaitaire de base', 4250, 1.3, 5525],
        ["Subventions (10\u202f000,00\u00a0€), déduites jusqu'au montant dû", null, null, -5525],
      ],
    ],
  ])('%p: %s €, as ENT.NPDC answers', (changes, amount, components) => {
    const row = { ...ROW, ...changes };
    const { lines, payers } = ready(table([row]), { options: OPTIONS, decisions: [VOTED] });
    expect(lines[0]?.amount.toFixed(2)).toBe(amount);
    expect(
      lines[0]?.components.map((part) => [
        part.label,
        part.quantity?.toNumber() ?? null,
        part.unitPrice?.toNumber() ?? null,
        part.amount.toNumber(),
      ]),
    ).toEqual(components);
    expect(
      cell(
        'NPDC',
        row['Élèves'],
        '2023-2024',
        row.Option ?? '',
        row['Demi-journées'] ?? '',
        row.Subventions ?? '',
      ),
    ).toBe(Number(amount));
    expect(payers.map(({ payer }) => payer.name)).toEqual(['CC du Ternois']);
    expect(lines[0]).toMatchObject({ subject: 'epci', epciSiren: '200069672', category: null });
  });

  test.each<[Row, readonly string[]]>([
    [
      { SIREN: '200069673' },
      ["B2 error: « 200069673 » n'est pas un SIREN, attendu neuf chiffres, clé comprise. Corrigez-le."],
    ],
    [
      { SIREN: null },
      ['B2 warning: SIREN vide : 200069672 est repris, celui de CC du Ternois. Vérifiez-le.'],
    ],
    [
      { SIREN: null, EPCI: null },
      [
        "B2 warning: SIREN vide : l'EPCI est reconnu à son nom. Saisissez-le s'il est connu.",
        "A2:I2 error: Rien n'identifie l'EPCI : attendu son SIREN ou son nom. Sans eux, il pourrait être facturé deux fois.",
      ],
    ],
    [{ Option: 'peut-être' }, ['D2 error: Trouvé « peut-être », attendu oui ou non. Corrigez la cellule.']],
    [{ 'Demi-journées': 2.5 }, ['E2 error: Trouvé 2,5, attendu un nombre entier. Corrigez-le.']],
    [{ Élèves: '4.000' }, ["C2 error: « 4.000 » peut se lire 4 ou 4\u202f000. Écrivez l'un ou l'autre."]],
    [
      { 'Demi-journées': '1,000' },
      ["E2 error: « 1,000 » peut se lire 1 ou 1\u202f000. Écrivez l'un ou l'autre."],
    ],
    [
      { Subventions: '1,234 €' },
      ["F2 error: « 1,234 € » peut se lire 1,2340 ou 1\u202f234. Écrivez l'un ou l'autre."],
    ],
    [
      { Subventions: '1,2345' },
      [
        'F2 error: Trouvé « 1,2345 », attendu un montant en euros à deux décimales au plus, comme 1 500,00. Corrigez-le.',
      ],
    ],
    [{ Subventions: -5 }, ['F2 error: Trouvé -5,00\u00a0€, attendu un nombre positif ou nul. Corrigez-le.']],
  ])('%p', (changes, expected) => {
    const known = { ...ROW, ...changes, SIRET: '22590001800017' };
    const billing = billed(table([known]), { options: OPTIONS, decisions: [VOTED] });
    const found = sentences({ ...billing, findings: billing.findings.filter(({ accepted }) => !accepted) });
    expect(found.filter((sentence) => !sentence.includes('SIRET'))).toEqual(
      expected.map((sentence) => `Effectifs!${sentence}`),
    );
  });

  test('an EPCI twice is a duplicate', () => {
    const found = sentences(
      blocked(table([ROW, { ...ROW, Élèves: 3 }]), { options: OPTIONS, decisions: [VOTED] }),
    );
    expect(found).toContain(
      'Effectifs!B3 error: CC du Ternois, 200069672 figure aux lignes 2, 3, attendu une seule fois. Écartez les autres, ou corrigez.',
    );
  });
});
