import { shippedBook } from '../../src/engine/book/shipped-book';
import { explain, explanationText } from '../../src/engine/explanation';
import { price } from '../../src/engine/pricing';
import { priceAccountingFlows } from '../../src/engine/services/accounting-flows';
import { priceAntivirus } from '../../src/engine/services/antivirus';
import { priceCollege, priceColleges } from '../../src/engine/services/colleges';
import { priceCyberGrant } from '../../src/engine/services/cyber-grant';
import { priceNpdc } from '../../src/engine/services/npdc';
import { priceUtonum } from '../../src/engine/services/utonum';
import { bookWith, minimalData, tariff, version } from '../support/minimal-data';
import { counting, decimal } from './rules/inputs';

// U+00A0 before € and %, U+202F between thousands.
const UNITS = [
  "Comptes : la charte n'imprime pas d'unité ; lecture retenue : 6,00\u00a0€ par élève.",
  "Le Robert : la charte n'imprime pas d'unité ; lecture retenue : 409,40\u00a0€ par collège.",
  "maxicours : la charte n'imprime pas d'unité ; lecture retenue : 6,00\u00a0€ par élève au-delà d'une heure.",
];
const STANDING =
  "Prix que fixe l'acte du 24/06/2014, sans terme ; lecture retenue : il vaut jusqu'à l'acte qui le modifie.";
const CHARTER =
  "La délibération de 2024 cite une charte du 26/06/2016, qui n'est pas dans les sources : une autre charte, ou une date mal écrite de celle du 24/06/2014 (le 26/06/2016 était un dimanche).";
const NOT_VOTED =
  "Tarif présenté au bureau pour le comité du 12/12/2016 ; le vote n'est pas dans les sources.";
const college = (pupils: number, above: number) => ({
  pupils: decimal(String(pupils)),
  pupilsAboveOneHour: decimal(String(above)),
});

describe('explain', () => {
  test('a college', () => {
    expect(explain(priceCollege(shippedBook, college(350, 210), '2023-2024'))).toEqual({
      sentence:
        'Création et fonctionnement des comptes (350 élèves × 6,00\u00a0€) + Le Robert Collège (409,40\u00a0€) + ' +
        "Accompagnement scolaire maxicours (210 élèves au-delà d'une heure × 6,00\u00a0€) + " +
        'Ressource SITE.TV (247,30\u00a0€, tranche de 200 à 399 élèves) = 4\u202f016,70\u00a0€ TTC',
      citation: 'Délibération n° 12 du 24/06/2014, article 4.3',
      remarks: [...UNITS, STANDING, CHARTER],
      exact: '4\u202f016,7',
    });
  });

  test('a college of 200 pupils, in the first year of the grid', () => {
    expect(explain(priceCollege(shippedBook, college(200, 0), '2014-2015', 'SITE.TV'))).toEqual({
      sentence: 'Ressource SITE.TV (247,30\u00a0€, tranche de 200 à 399 élèves) = 247,30\u00a0€ TTC',
      citation: 'Délibération n° 12 du 24/06/2014, article 4.3',
      remarks: [
        "200 élèves figurent dans deux tranches (187,62 € et 247,30 €) ; lecture retenue : la borne basse l'emporte, 247,30 €.",
      ],
      exact: '247,3',
    });
  });

  test('the bill of the Département', () => {
    const bill = priceColleges(
      shippedBook,
      [college(350, 210), null, college(1, 0)],
      '2023-2024',
      decimal('1000'),
    );
    expect(explain(bill).sentence).toBe(
      'Collège 1 (Création et fonctionnement des comptes (350 élèves × 6,00\u00a0€) + Le Robert Collège (409,40\u00a0€) + ' +
        "Accompagnement scolaire maxicours (210 élèves au-delà d'une heure × 6,00\u00a0€) + " +
        'Ressource SITE.TV (247,30\u00a0€, tranche de 200 à 399 élèves)) + ' +
        'Collège 3 (Création et fonctionnement des comptes (1 élève × 6,00\u00a0€) + Le Robert Collège (409,40\u00a0€) + ' +
        "Accompagnement scolaire maxicours (0 élève au-delà d'une heure × 6,00\u00a0€) + " +
        'Ressource SITE.TV (187,62\u00a0€, tranche de 1 à 200 élèves)) + ' +
        'Pour tous les collèges (Sésamath/Labomep, pour tous les collèges (2\u202f000,00\u00a0€)) ' +
        '− subventions de 1\u202f000,00\u00a0€ = 5\u202f619,72\u00a0€ TTC',
    );
  });

  test('NPDC', () => {
    const service = {
      pupils: decimal('4250'),
      option: true,
      halfDays: decimal('5'),
      subsidies: decimal('0'),
    };
    expect(explain(priceNpdc(shippedBook, service, '2030-2031'))).toEqual({
      sentence:
        'Contribution forfaitaire de base (4\u202f250 élèves × 1,30\u00a0€) + ' +
        'Contribution forfaitaire optionnelle (4\u202f250 élèves × 0,30\u00a0€) + ' +
        'Accompagnement à la demande (5 demi-journées × 150,00\u00a0€) = 7\u202f550,00\u00a0€ TTC',
      citation:
        "Nord-Pas-de-Calais Numérique, Conditions d'exercice de la compétence numérique éducatif (document non daté), article 5",
      remarks: [
        'Estimation : le comité syndical vote chaque année le montant, et le document ne porte ni date ni année.',
      ],
      exact: '7\u202f550',
    });
  });

  test('accounting flows at their floor, and the reading kept for an EPCI', () => {
    expect(explain(priceAccountingFlows(shippedBook, decimal('100'), 'EPCI', 2017))).toEqual({
      sentence: '100 habitants × 0,05\u00a0€ = 5,00\u00a0€, porté au plancher = 50,00\u00a0€ HT',
      citation: 'Bureau du 28/11/2016, partie II',
      remarks: [
        NOT_VOTED,
        "Le texte n'indique pas « HT » pour les EPCI ; lecture retenue : HT, comme pour les communes.",
      ],
      exact: '50',
    });
    expect(explain(priceAccountingFlows(shippedBook, decimal('100'), 'commune', 2017)).remarks).toEqual([
      NOT_VOTED,
    ]);
  });

  test('antivirus', () => {
    const subscription = { posts: decimal('1'), years: decimal('3') };
    expect(explain(priceAntivirus(shippedBook, subscription, 2022))).toEqual({
      sentence:
        'Licences (1 poste × 3 ans × 18,00\u00a0€) + ' +
        'Installation, suivi des alertes et assistance (75,00\u00a0€, tranche de 1 à 3 postes) = 129,00\u00a0€ HT',
      citation: 'Comité syndical du 28/06/2022, point 9',
      remarks: [],
      exact: '129',
    });
  });

  test('workshops, whose basis the source does not state', () => {
    expect(explain(priceUtonum(shippedBook, decimal('22'), 'EPCI', 2022))).toEqual({
      sentence:
        'forfait de 2\u202f500,00\u00a0€ pour 20 ateliers + 2 au-delà × 50,00\u00a0€ = 2\u202f600,00\u00a0€',
      citation: 'Comité syndical du 28/06/2022, point 12',
      remarks: ['La source ne dit pas si le prix est HT ou TTC.'],
      exact: '2\u202f600',
    });
  });

  test('an amount that its rounding changes is shown before and after', () => {
    const grant = priceCyberGrant(shippedBook, decimal('300'), decimal('129.05'), 2022);
    expect(explain(grant)).toMatchObject({
      sentence: '70\u00a0% du coût de 129,05\u00a0€ = 90,335\u00a0€, arrondi à 90,34\u00a0€',
      exact: '90,335',
    });
  });

  test('before its rounding, with all its decimals and the basis at the end', () => {
    const rule = { kind: 'perUnit', per: ['posts'], rates: { poste: { amount: '0.3333' } } } as const;
    const added = tariff('added', 'budget', [version(2030, rule)], { priceBasis: 'HT' });
    const book = bookWith({ tariffs: [...minimalData().tariffs, added] });
    const priced = price(book, { tariff: 'added', year: 2030, basis: 'HT' }, counting({ posts: 3 }));
    expect(explain(priced).sentence).toBe(
      '3 postes × 0,3333\u00a0€ = 0,9999\u00a0€, arrondi à 1,00\u00a0€ HT',
    );
  });
});

describe('explanationText', () => {
  test('ends the calculation and the citation with a full stop, then gives the remarks', () => {
    const explanation = {
      sentence: 'A = B',
      citation: 'Acte, article 1',
      remarks: ['Un.', 'Deux.'],
      exact: '1',
    };
    expect(explanationText(explanation)).toBe('A = B. Acte, article 1. Un. Deux.');
    expect(explanationText({ ...explanation, remarks: [] })).toBe('A = B. Acte, article 1.');
    expect(explanationText({ ...explanation, citation: null })).toBe('A = B. Un. Deux.');
  });
});
