import type { SchoolYear } from '../tariffs/model';
import { toFill, type Block } from './block';

const NAMES = 'noms';
const NUMBER = 'nombre';

/** The sitting (séance), in the order of deliberation 20240617_DL_05: nothing of it is known before it is held. */
export function sitting(year: SchoolYear): readonly Block[] {
  return [
    field('Délibération n°', 'numéro'),
    { kind: 'field', label: 'Objet', text: `contribution au service ENT des écoles, année scolaire ${year}` },
    field('Date de convocation', 'date'),
    field('Date de la séance', 'date et heure'),
    field('Lieu de la séance', 'lieu, présentiel ou visioconférence,'),
    field("Date d'affichage", 'date'),
    field('Membres en exercice', NUMBER),
    field('Membres présents', NUMBER),
    field('Pouvoirs', NUMBER),
    field('Membres votants', NUMBER),
    field('Présidence', 'nom'),
    field('Secrétaire de séance', 'nom'),
    field('Étaient présents', NAMES),
    field('Ont donné pouvoir', NAMES),
    field('Absents', NAMES),
  ];
}

/** What comes after the articles: a draft is never shown as voted, nor as transmitted. */
export function followUp(): readonly Block[] {
  return [
    { kind: 'heading', text: 'Vote' },
    field('Pour', NUMBER),
    field('Contre', NUMBER),
    field('Abstentions', NUMBER),
    field('Résultat', 'résultat du vote'),
    { kind: 'heading', text: 'Signatures' },
    field('Le Président', 'nom et signature'),
    field('Le secrétaire de séance', 'nom et signature'),
    { kind: 'heading', text: 'Contrôle de légalité et publication' },
    field("Transmission au représentant de l'État", 'date'),
    field('Publication', 'date'),
    { kind: 'heading', text: 'Voies de recours' },
    // Code de justice administrative, article R421-1.
    {
      kind: 'paragraph',
      text: `Cette délibération peut être déférée au tribunal administratif de ${toFill('siège')} dans les deux mois de sa publication, par courrier ou par Télérecours citoyens.`,
    },
  ];
}

function field(label: string, what: string): Block {
  return { kind: 'field', label, text: toFill(what) };
}
