import { shippedBook } from '../../engine/book/shipped-book';
import { READING_OFFERS } from '../readings/offers';
import { proposed } from './proposed';
import { optional, required, type TableLayout } from './table-layout';
import { BASIS_WORDS, COUNTED_WORDS, STATUS_WORDS, TYPE_WORDS, YES_NO_WORDS } from './words';

function layout<H extends string>(table: TableLayout<H>): TableLayout<H> {
  return table;
}

const YES_NO = [YES_NO_WORDS.yes, YES_NO_WORDS.no];

/** The tables by which a workbook amends the tariffs that ship; see docs/workbook-tariffs.md. */
export const TABLE_LAYOUTS = {
  EntActes: layout({
    name: 'EntActes',
    sheet: 'ENT actes',
    title: 'Actes',
    note: 'Une ligne par acte (délibération, projet). Les autres tables le citent par le nom court de la colonne Acte.',
    columns: [
      required('Acte', 'text', 16),
      optional('Organe', 'text', 20),
      optional('Numéro', 'text', 18),
      required('Date', 'date', 12),
      required('Objet', 'text', 44),
      optional('Article', 'text', 14),
      required('Statut', 'text', 12, { choices: Object.values(STATUS_WORDS) }),
    ],
  }),
  EntTarifs: layout({
    name: 'EntTarifs',
    sheet: 'ENT tarifs',
    title: 'Tarifs',
    note: 'Une ligne par prix : celui d’une composante d’un service, pour les années que fixe un acte.',
    columns: [
      required('Service', 'text', 38, {
        choices: proposed(shippedBook.data.tariffs.map(({ label }) => label)),
      }),
      required('Première année', 'year', 15),
      optional('Dernière année', 'year', 15),
      required('Acte', 'text', 16),
      optional('Article', 'text', 14),
      required('Composante', 'text', 24),
      optional('De', 'count', 8),
      optional('À', 'count', 8),
      required('Montant', 'amount', 12),
      optional('Unité', 'text', 18),
      optional('Base', 'text', 12, { choices: Object.values(BASIS_WORDS) }),
      optional('Remarque', 'text', 40),
    ],
  }),
  EntCharges: layout({
    name: 'EntCharges',
    sheet: 'ENT charges',
    title: 'Charges et autres produits',
    note: 'Une ligne par charge d’une année scolaire, en € TTC. Une ligne TOTAL vérifie la somme ou, seule, donne le total. Les produits autres que les contributions ont un Type.',
    columns: [
      required('Année', 'schoolYear', 12),
      required('Ligne', 'text', 38),
      required('Brut', 'amount', 14),
      optional('Subvention', 'amount', 14),
      optional('Net', 'amount', 14, { formula: '=[@Brut]-[@Subvention]' }),
      optional('Proportionnelle', 'yesNo', 15, { choices: YES_NO }),
      required('Acte', 'text', 16),
      optional('Remarque', 'text', 40),
      optional('Type', 'text', 24, { choices: Object.values(TYPE_WORDS) }),
    ],
  }),
  EntEffectifs: layout({
    name: 'EntEffectifs',
    sheet: 'ENT effectifs',
    title: 'Effectifs',
    note: 'Une ligne par catégorie de territoire d’une année scolaire. Une ligne total vérifie la somme ou, seule, donne le total.',
    columns: [
      required('Année', 'schoolYear', 12),
      required('Catégorie', 'text', 32, { choices: COUNTED_WORDS.map(([word]) => word) }),
      required('Élèves', 'count', 12),
      required('Acte', 'text', 16),
      optional('Remarque', 'text', 40),
    ],
  }),
  EntMembres: layout({
    name: 'EntMembres',
    sheet: 'ENT membres',
    title: 'EPCI membres',
    note: 'Une ligne par adhésion. Les lignes d’un SIREN remplacent ce que le complément en dit.',
    columns: [
      required('SIREN', 'siren', 12),
      optional('EPCI', 'text', 38),
      optional('Depuis', 'schoolYear', 12),
      optional("Jusqu'à", 'schoolYear', 12),
      optional('Remarque', 'text', 40),
    ],
  }),
  EntLectures: layout({
    name: 'EntLectures',
    sheet: 'ENT lectures',
    title: 'Lectures retenues',
    note: 'La lecture que ce classeur garde là où un texte est ambigu.',
    columns: [
      required('Lecture', 'text', 44, { choices: proposed(READING_OFFERS.map(({ label }) => label)) }),
      required('Choix', 'text', 26),
      optional('Date', 'date', 12),
      optional('Auteur', 'text', 20),
      optional('Note', 'text', 44),
    ],
  }),
} as const;

export type TableLayouts = typeof TABLE_LAYOUTS;

/** The headers of a table. */
export type HeaderOf<T extends keyof TableLayouts> = TableLayouts[T]['columns'][number]['header'];

/** In the order in which they refer to one another. */
export const TABLE_NAMES = Object.keys(TABLE_LAYOUTS) as readonly (keyof TableLayouts)[];
