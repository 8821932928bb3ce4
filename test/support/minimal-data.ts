import { loadBook } from '../../src/engine/book/load-book';
import type { TariffBook } from '../../src/engine/book/tariff-book';
import type { Act, Rule, Tariff, TariffData, Version } from '../../src/tariffs/model';

/**
 * Sound tariff data, as small as they can be while they hold each kind of row and of rule. A test changes them in one
 * point.
 */
export function minimalData(): TariffData {
  return {
    documents: [{ id: 'registre', title: 'Registre des délibérations' }],
    acts: [act('vote-2030')],
    tariffs: [
      tariff('primary-schools', 'school', [version('2030-2031', CONTRIBUTION)]),
      tariff('grid', 'budget', [version(2030, GRID)]),
      tariff('every-kind', 'budget', [version(2030, EVERY_KIND)]),
    ],
    charges: [
      {
        schoolYear: '2030-2031',
        act: 'vote-2030',
        lines: [
          chargeLine('comptes', 'Comptes élèves', '100.00', '30.00', '70.00'),
          chargeLine('personnel', 'Frais de personnel', '50.00', '0.00', '50.00'),
        ],
        total: '120.00',
        totalSource: null,
        printedUnitCost: null,
        notes: [{ text: 'Une note.', source: { document: 'registre', lines: '9' } }],
      },
    ],
    pupils: [
      {
        schoolYear: '2030-2031',
        act: 'vote-2030',
        total: 18,
        scope: 'élèves',
        source: null,
        groups: [
          { categories: ['membre'], pupils: 15, source: null },
          { categories: ['membre hors Somme', 'hors membre'], pupils: 3, source: null },
        ],
      },
    ],
    agreements: [
      {
        id: 'convention',
        label: 'Convention',
        act: 'vote-2030',
        from: '2030-2031',
        to: '2032-2033',
        yearlyAmount: '1000.01',
        subsidyShare: '0.25',
        subsidisedBy: 'FEDER',
        source: { document: 'registre', lines: '8' },
      },
    ],
    unpriced: [
      {
        id: 'mentioned',
        label: 'Service mentionné',
        source: { document: 'registre', lines: '7' },
        reason: 'Sans prix.',
      },
    ],
    members: [{ siren: '200070944', name: 'CC du Vimeu', from: '2030-2031', to: null }],
  };
}

const CONTRIBUTION: Rule = {
  kind: 'perUnit',
  per: ['pupils'],
  rates: {
    membre: { amount: '7.40' },
    'membre hors Somme': { amount: '12.00' },
    'hors membre': { amount: '12.00' },
  },
};

const GRID: Rule = {
  kind: 'bands',
  over: 'pupils',
  bands: [
    { from: 1, to: 9, amount: '10.00' },
    {
      from: 10,
      to: 19,
      amount: '20.00',
      reading: {
        id: 'college-200',
        at: 10,
        later: 'Lecture retenue : 20,00 €.',
        earlier: 'Lecture retenue : 10,00 €.',
      },
    },
    { from: 20, to: null, amount: null },
  ],
};

const EVERY_KIND: Rule = {
  kind: 'sum',
  parts: [
    { id: 'grid', label: 'Grille', rule: GRID },
    {
      id: 'per-unit',
      label: 'Par unité',
      rule: {
        kind: 'perUnit',
        per: ['pupils', 'years'],
        rates: { one: { amount: '1.00' } },
        floor: '5.00',
        cap: '5.00',
      },
    },
    { id: 'flat', label: 'Fixe', rule: { kind: 'flat', amount: '3.00' } },
    {
      id: 'above',
      label: 'Au-delà',
      rule: {
        kind: 'above',
        over: 'minutesOfUse',
        threshold: 60,
        counted: 'pupilsAboveOneHour',
        rate: '6.00',
      },
    },
    {
      id: 'package',
      label: 'Forfait',
      rule: { kind: 'package', over: 'workshops', included: 2, amount: '9.00', beyond: '4.00' },
    },
    {
      id: 'grant',
      label: 'Subvention',
      optional: true,
      rule: { kind: 'grant', over: 'inhabitants', rate: '0.50', floor: '10.00', shareOfCost: '1' },
    },
    {
      id: 'indexed',
      label: 'Indexé',
      oncePerBill: true,
      rule: { kind: 'indexed', base: 'grid', increase: '0.05' },
    },
  ],
};

export function act(id: string, changes: Partial<Act> = {}): Act {
  return {
    id,
    body: 'Comité syndical',
    number: 'D_01',
    date: '2030-06-01',
    title: 'Vote',
    item: 'article 1',
    status: 'voted',
    source: { document: 'registre', lines: '1-9' },
    ...changes,
  };
}

/** A version of one year. */
export function version(
  year: NonNullable<Version['from']>,
  rule: Rule,
  changes: Partial<Version> = {},
): Version {
  return { from: year, to: year, act: 'vote-2030', rule, ...changes };
}

export function tariff(
  id: string,
  yearKind: Tariff['yearKind'],
  versions: readonly Version[],
  changes: Partial<Tariff> = {},
): Tariff {
  const described = { label: `Tarif ${id}`, payer: 'Le payeur', unit: 'unité' };
  return { id, ...described, priceBasis: 'TTC', yearKind, versions, ...changes };
}

function chargeLine(id: string, label: string, gross: string, subsidy: string, net: string) {
  return { id, label, gross, subsidy, net, proportional: true, source: null };
}

/** A book of the minimal data, with the tables that a test gives instead. */
export function bookWith(tables: Partial<TariffData> = {}): TariffBook {
  return loadBook({ ...minimalData(), ...tables });
}
