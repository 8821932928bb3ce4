import type { FunctionWords } from './function-words';

const PLACE = {
  fr: 'membre, membre hors Somme, hors membre ; ou commune (code INSEE, nom) ou EPCI (SIREN, nom).',
  en: 'membre, membre hors Somme, hors membre; or a commune (INSEE code, name) or an EPCI (SIREN, name).',
};
const SCHOOL_YEAR = { fr: 'Année scolaire, comme 2023-2024.', en: 'School year, such as 2023-2024.' };

export const primarySchools = {
  CONTRIB: {
    fr: "Contribution ENT du premier degré, en € TTC : élèves × tarif voté pour le territoire et l'année scolaire.",
    en: 'ENT contribution of primary schools, in € TTC: pupils × the rate voted for the territory and the school year.',
    result: 'Montant en € TTC, arrondi au centime.',
    parameters: {
      eleves: {
        fr: "Nombre d'élèves : comptes créés au cours de l'année scolaire ; une colonne entière s'arrête à sa dernière ligne remplie.",
        en: 'Number of pupils: accounts created during the school year; a whole column ends with its last filled row.',
      },
      territoire: PLACE,
      annee: SCHOOL_YEAR,
    },
    examples: [
      { formula: '=ENT.CONTRIB(412;"membre";"2023-2024")', result: 3048.8 },
      {
        formula: '=ENT.CONTRIB(320;"Eu";"2023-2024")',
        result: 3840,
        note: 'Eu est en Seine-Maritime, dans un EPCI membre : 12,00 € par élève',
      },
      {
        formula: '=ENT.CONTRIB(B2:B4;A2:A4;"2023-2024")',
        cells: { 'A2:A4': [['Abbeville'], ['Bouttencourt'], ['Conteville']], 'B2:B4': [[100], [46], [20]] },
        result: [[740], [552], ['#N/A']],
        note: "deux communes s'appellent Conteville",
      },
      {
        formula: '=ENT.CONTRIB(100;"membre";"2022-2023")',
        result: '#N/A',
        note: "aucun tarif n'a été voté pour cette année dans les sources",
      },
    ],
  },
  TARIF: {
    fr: 'Tarif voté par élève, en € TTC, pour un territoire et une année scolaire.',
    en: 'Rate voted per pupil, in € TTC, for a territory and a school year.',
    result: 'Tarif en € TTC par élève.',
    parameters: {
      territoire: PLACE,
      annee: SCHOOL_YEAR,
    },
    examples: [
      { formula: '=ENT.TARIF("membre";"2023-2024")', result: 7.4 },
      {
        formula: '=ENT.TARIF(2604;"2021-2022")',
        result: 12,
        note: "2604 est 02604, Pithon dans l'Aisne, dont Excel a ôté le zéro",
      },
    ],
  },
  TERRITOIRE: {
    fr: "Catégorie d'un lieu : membre, membre hors Somme, hors membre ou hors territoire.",
    en: 'Category of a place: membre, membre hors Somme, hors membre or hors territoire.',
    result: 'Catégorie du lieu.',
    parameters: {
      lieu: {
        fr: "Commune (code INSEE, nom, ou « Péronne (80) ») ou EPCI (SIREN, nom) ; une colonne entière s'arrête à sa dernière ligne remplie.",
        en: 'Commune (INSEE code, name, or “Péronne (80)”) or EPCI (SIREN, name); a whole column ends with its last filled row.',
      },
      annee: {
        fr: "Année scolaire, si l'adhésion de l'EPCI en dépend.",
        en: 'School year, where the membership of the EPCI depends on it.',
      },
    },
    examples: [
      { formula: '=ENT.TERRITOIRE("Péronne (80)")', result: 'membre' },
      { formula: '=ENT.TERRITOIRE(76255)', result: 'membre hors Somme', note: "code INSEE d'Eu" },
      {
        formula: '=ENT.TERRITOIRE("Conteville")',
        result: '#N/A',
        note: 'deux communes portent ce nom : écrire « Conteville (80) » ou le code INSEE',
      },
    ],
  },
  ANNEESCOLAIRE: {
    fr: "Année scolaire facturée au cours d'un exercice : 2024 donne 2023-2024.",
    en: 'School year billed in a budget year (exercice): 2024 gives 2023-2024.',
    result: 'Année scolaire, comme 2023-2024.',
    parameters: {
      exercice: { fr: 'Exercice budgétaire, comme 2024.', en: 'Budget year, such as 2024.' },
    },
    examples: [{ formula: '=ENT.ANNEESCOLAIRE(2024)', result: '2023-2024' }],
  },
  SOURCE: {
    fr: "Acte qui fixe le tarif d'un territoire pour une année scolaire : délibération, date et article.",
    en: 'Act that sets the rate of a territory for a school year: deliberation (délibération), date and article.',
    result: 'Acte, date et article.',
    parameters: {
      territoire: PLACE,
      annee: SCHOOL_YEAR,
    },
    examples: [
      {
        formula: '=ENT.SOURCE("membre";"2023-2024")',
        result: 'Délibération 20240617_DL_05 du 17/06/2024, article 1',
      },
      {
        formula: '=ENT.SOURCE("hors membre";"2021-2022")',
        result: 'Comité syndical du 28/06/2022, point 13',
      },
    ],
  },
  EXPLIQUER: {
    fr: "Explication d'une contribution en une phrase : calcul, acte, article et réserves.",
    en: 'A contribution explained in one sentence, in French: calculation, act, article and remarks.',
    result: "Phrase d'explication.",
    parameters: {
      eleves: {
        fr: "Nombre d'élèves : comptes créés au cours de l'année scolaire.",
        en: 'Number of pupils: accounts created during the school year.',
      },
      territoire: PLACE,
      annee: SCHOOL_YEAR,
    },
    examples: [
      {
        formula: '=ENT.EXPLIQUER(412;"membre";"2023-2024")',
        result:
          '412 élèves × 7,40 € (membre, 2023-2024) = 3 048,80 €. Délibération 20240617_DL_05 du 17/06/2024, article 1.',
      },
      {
        formula: '=ENT.EXPLIQUER(7;"Pithon";"2023-2024")',
        result:
          "7 élèves × 12,00 € (Pithon, 02604, CC de l'Est de la Somme : membre hors Somme, 2023-2024) = 84,00 €. Délibération 20240617_DL_05 du 17/06/2024, article 2. Le texte ne nomme que la Seine-Maritime ; lecture retenue : 12,00 €. La liste publique des EPCI membres n'est pas datée.",
      },
    ],
  },
  DETAIL: {
    fr: 'Ce qui fonde une contribution, une ligne par donnée : élèves, tarif, catégorie, lieu, montants, acte, date, article, lignes, remarques.',
    en: 'What stands behind a contribution, a row each, in French: pupils, rate, category, place, amounts, act, date, article, lines, remarks.',
    result: 'Tableau de deux colonnes et onze lignes, toujours dans cet ordre : libellé, valeur.',
    parameters: {
      eleves: {
        fr: "Nombre d'élèves, dans une seule cellule.",
        en: 'Number of pupils, in a single cell.',
      },
      territoire: PLACE,
      annee: SCHOOL_YEAR,
    },
    examples: [
      {
        formula: '=ENT.DETAIL(412;"membre";"2023-2024")',
        result: [
          ['Élèves', 412],
          ['Tarif', 7.4],
          ['Catégorie', 'membre'],
          ['Commune ou EPCI', ''],
          ['Montant exact', 3048.8],
          ['Montant', 3048.8],
          ['Acte', 'Délibération 20240617_DL_05'],
          ['Date', '17/06/2024'],
          ['Article', 'article 1'],
          ['Lignes', '143-147'],
          ['Remarques', ''],
        ],
      },
    ],
  },
} satisfies Partial<FunctionWords>;
