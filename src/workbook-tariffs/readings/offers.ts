import type { Language } from '../../kit/messages';
import type { ReadingChoices, ReadingId } from '../../tariffs/model';

/** An ambiguity of the sources and the readings of it, the one that ships first. */
export interface ReadingOffer<Id extends ReadingId = ReadingId> {
  readonly id: Id;
  /** As the column Lecture holds it. */
  readonly label: string;
  readonly question: Readonly<Record<Language, string>>;
  readonly choices: readonly ReadingChoice<Id>[];
}

export interface ReadingChoice<Id extends ReadingId = ReadingId> {
  readonly choice: ReadingChoices[Id];
  /** As the column Choix holds it. */
  readonly label: string;
  readonly english: string;
  /** As the column held it before, which workbooks may still do. */
  readonly formerly?: string;
}

function offer<Id extends ReadingId>(
  id: Id,
  label: string,
  question: ReadingOffer['question'],
  choices: readonly ReadingChoice<Id>[],
): ReadingOffer<Id> {
  return { id, label, question, choices };
}

const NO_BREAK_SPACE = '\u00a0';

/** The ambiguities on which a workbook may keep a reading of its own, for the pane to offer. */
export const READING_OFFERS: readonly ReadingOffer[] = [
  offer(
    'college-200',
    'SITE.TV : collège de 200 élèves',
    {
      fr: 'La grille SITE.TV met 200 élèves dans deux tranches, 1-200 et 200-399 : laquelle vaut ?',
      en: 'The SITE.TV grid puts 200 pupils in two bands, 1-200 and 200-399: which one holds?',
    },
    [
      { choice: 'later', label: `247,30${NO_BREAK_SPACE}€`, english: '€247.30' },
      { choice: 'earlier', label: `187,62${NO_BREAK_SPACE}€`, english: '€187.62' },
    ],
  ),
  offer(
    'somme-hors-76',
    'Pithon : membre hors Somme et Seine-Maritime',
    {
      fr: "L'article 2 ne nomme que la Seine-Maritime : Pithon (Aisne), dans un EPCI membre, a-t-elle un tarif ?",
      en: 'Article 2 names Seine-Maritime only: does Pithon (Aisne), in a member EPCI, have a tariff?',
    },
    [
      { choice: 'rate', label: `12,00${NO_BREAK_SPACE}€`, english: '€12.00' },
      { choice: 'none', label: 'aucun tarif', english: 'no tariff' },
    ],
  ),
  offer(
    'denominateur',
    'Coût par élève : dénominateur',
    {
      fr: 'Par combien d’élèves divise-t-on les charges ?',
      en: 'By how many pupils are the charges divided?',
    },
    [
      { choice: 'members', label: 'élèves au tarif membre', english: 'pupils at the members’ rate' },
      { choice: 'all', label: 'tous les élèves', english: 'all pupils' },
    ],
  ),
  offer(
    'assiette',
    'Coût par élève : assiette',
    {
      fr: 'Sur quelles charges calcule-t-on le coût par élève ?',
      en: 'On which charges is the cost per pupil worked out?',
    },
    [
      { choice: 'voted', label: 'toutes les charges', english: 'all charges' },
      { choice: 'charter', label: 'assiette de la charte', english: 'base of the charter' },
    ],
  ),
  offer(
    'npdc-subventions',
    'Nord-Pas-de-Calais Numérique : subventions des communes',
    {
      fr: 'Le vote « tient compte » des subventions que versent les communes : sont-elles déduites ?',
      en: 'The vote “takes account” of the subsidies that communes pay: are they deducted?',
    },
    [
      {
        choice: 'deducted',
        label: 'déduites de cet EPCI',
        english: 'deducted from that EPCI',
        formerly: 'déduites',
      },
      {
        choice: 'beforeSharing',
        label: "déduites de l'ensemble avant répartition",
        english: 'deducted from the whole before it is shared',
      },
      { choice: 'ignored', label: 'non déduites', english: 'not deducted' },
    ],
  ),
  offer(
    'prix-sans-terme',
    'Prix sans terme : années suivantes',
    {
      fr: "Un acte fixe un prix sans dire jusqu'à quand (collèges 2014, antivirus et @utonum 2022) : vaut-il les années suivantes ?",
      en: 'An act sets a price without saying until when (colleges 2014, antivirus and @utonum 2022): does it hold in later years?',
    },
    [
      {
        choice: 'holds',
        label: "jusqu'à l'acte qui le modifie",
        english: 'until an act amends it',
      },
      { choice: 'firstYear', label: 'la première année seulement', english: 'in its first year only' },
    ],
  ),
  offer(
    'effectif-2023-2024',
    'Effectif 2023-2024 : 41 974 élèves',
    {
      fr: 'Les 41 974 élèves de 2023-2024 sont « du département de la Somme » : ceux des membres hors de la Somme y sont-ils ?',
      en: 'The 41,974 pupils of 2023-2024 are “of the département of the Somme”: do they include those of members outside it?',
    },
    [
      { choice: 'whole', label: 'tous les élèves facturés', english: 'all pupils billed' },
      { choice: 'sommeOnly', label: 'ceux de la Somme seulement', english: 'those of the Somme only' },
    ],
  ),
];

export function offerOf(id: ReadingId): ReadingOffer {
  const found = READING_OFFERS.find((candidate) => candidate.id === id);
  if (found === undefined) throw new TypeError(`No reading "${id}" is offered.`);
  return found;
}
