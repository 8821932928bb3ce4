import type { FunctionWords } from './function-words';

const SCHOOL_YEAR = { fr: 'Année scolaire, comme 2021-2022.', en: 'School year, such as 2021-2022.' };

export const charges = {
  DECOMPTE: {
    fr: 'Tableau des charges présenté au comité (décompte) : en-tête, lignes, total et somme due par élève.',
    en: 'Table of charges as the committee sees it (décompte): header, lines, total and sum due per pupil.',
    result: 'Tableau de deux colonnes : objet, montant en € TTC.',
    parameters: {
      annee: SCHOOL_YEAR,
    },
    examples: [
      {
        formula: '=ENT.DECOMPTE("2021-2022")',
        result: [
          ['Objet', 'Montant € TTC'],
          ['Compte élève plateforme ENT', 42056.28],
          ['Redevance EDUCLEVER', 22500],
          ['Madmagz', 24048.07],
          ['Edumedia', 23656.66],
          ['Universalis', 45058.46],
          ['Frais de personnel', 125755.82],
          ['Charges annexes et frais de mission', 2243.87],
          ['CANOPE', 20000],
          ['Evaluation', 15000],
          ['TOTAL dépenses année scolaire 2021-2022', 320319.16],
          ["Somme due par élève pour l'année scolaire 2021 - 2022 € TTC", 7.37],
        ],
      },
    ],
  },
  CHARGES: {
    fr: "Charges d'une année scolaire, en € TTC : le total, ou une ligne du décompte.",
    en: 'Charges of a school year, in € TTC: the total, or one line of the statement.',
    result: 'Montant en € TTC.',
    parameters: {
      annee: SCHOOL_YEAR,
      objet: {
        fr: "Ligne du décompte, comme CANOPE ; le total si rien n'est donné.",
        en: 'Line of the statement, such as CANOPE; the total if omitted.',
      },
    },
    examples: [
      { formula: '=ENT.CHARGES("2021-2022")', result: 320319.16 },
      { formula: '=ENT.CHARGES("2021-2022";"CANOPE")', result: 20000 },
      {
        formula: '=ENT.CHARGES("2023-2024";"CANOPE")',
        result: '#N/A',
        note: 'seul le total de cette année est connu',
      },
    ],
  },
  EFFECTIF: {
    fr: "Nombre d'élèves d'une année scolaire, au total ou pour un territoire.",
    en: 'Number of pupils of a school year, in all or for one territory.',
    result: "Nombre d'élèves.",
    parameters: {
      annee: SCHOOL_YEAR,
      territoire: {
        fr: "membre, membre hors Somme ou hors membre ; tous si rien n'est donné.",
        en: 'membre, membre hors Somme or hors membre; all if omitted.',
      },
    },
    examples: [
      { formula: '=ENT.EFFECTIF("2021-2022")', result: 43792 },
      { formula: '=ENT.EFFECTIF("2021-2022";"membre")', result: 43478 },
      {
        formula: '=ENT.EFFECTIF("2021-2022";"hors membre")',
        result: '#N/A',
        note: "cet effectif n'est connu qu'avec celui de membre hors Somme",
      },
    ],
  },
  COUT: {
    fr: 'Coût par élève, en € TTC, arrondi au centime : somme des charges divisée par les élèves.',
    en: 'Cost per pupil, in € TTC, rounded to the cent: sum of the charges divided by the pupils.',
    result: 'Coût en € TTC par élève.',
    parameters: {
      charges: {
        fr: 'Charges en € TTC ; une plage est additionnée, ses cellules vides ignorées.',
        en: 'Charges in € TTC; a range is added up, its empty cells ignored.',
      },
      eleves: { fr: "Nombre d'élèves.", en: 'Number of pupils.' },
    },
    examples: [
      { formula: '=ENT.COUT(320319,16;43478)', result: 7.37 },
      {
        formula: '=ENT.COUT(B2:B4;50)',
        cells: { 'B2:B4': [[200], [''], [150.5]] },
        result: 7.01,
        note: 'la cellule vide ne compte pas',
      },
    ],
  },
  PRODUITS: {
    fr: "Produits d'une année scolaire, en € TTC : élèves × tarif, et les autres produits que donne le classeur.",
    en: 'Revenue (produits) of a school year, in € TTC: pupils × rate, and the other products that the workbook gives.',
    result: 'Montant en € TTC.',
    parameters: {
      annee: SCHOOL_YEAR,
    },
    examples: [{ formula: '=ENT.PRODUITS("2021-2022")', result: 325505.2 }],
  },
  SOLDE: {
    fr: "Solde d'une année scolaire, en € TTC : produits moins charges.",
    en: 'Balance (solde) of a school year, in € TTC: revenue less charges.',
    result: 'Montant en € TTC, négatif si les charges dépassent les produits.',
    parameters: {
      annee: SCHOOL_YEAR,
    },
    examples: [{ formula: '=ENT.SOLDE("2021-2022")', result: 5186.04 }],
  },
  TARIFEQUILIBRE: {
    fr: "Tarif d'équilibre par élève : plus petit multiple du pas dont le produit, avec les autres produits, couvre les charges.",
    en: 'Break-even rate per pupil: smallest multiple of the step whose yield, with the other revenue, covers the charges.',
    result: 'Tarif en € TTC par élève.',
    parameters: {
      charges: {
        fr: 'Charges à couvrir, en € TTC ; une plage est additionnée.',
        en: 'Charges to cover, in € TTC; a range is added up.',
      },
      eleves: { fr: "Nombre d'élèves qui paient ce tarif.", en: 'Number of pupils who pay this rate.' },
      produits: {
        fr: "Autres produits de l'année, en € TTC ; une plage est additionnée ; 0 si rien n'est donné.",
        en: 'Other revenue (produits) of the year, in € TTC; a range is added up; 0 if omitted.',
      },
      pas: {
        fr: "Pas du tarif, en € ; 0,01 si rien n'est donné.",
        en: 'Step of the rate, in €; 0.01 if omitted.',
      },
    },
    examples: [
      { formula: '=ENT.TARIFEQUILIBRE(311210;41974)', result: 7.42 },
      {
        formula: '=ENT.TARIFEQUILIBRE(320319,16;43478;3768)',
        result: 7.29,
        note: '3 768 € viennent des autres élèves',
      },
      {
        formula: '=ENT.TARIFEQUILIBRE(311210;41974;;0,1)',
        result: 7.5,
        note: 'au multiple de 10 centimes ; un argument omis entre deux points-virgules prend sa valeur habituelle',
      },
    ],
  },
  REPARTIR: {
    fr: "Répartition d'un montant au prorata de poids, au plus fort reste : la somme des parts est exacte au centime.",
    en: 'An amount split in proportion to weights by the largest remainder: the shares add up to the cent.',
    result: 'Parts en €, de la même forme que les poids.',
    parameters: {
      montant: {
        fr: "Montant à répartir, en € ; il est d'abord arrondi au centime.",
        en: 'Amount to split, in €; it is first rounded to the cent.',
      },
      poids: {
        fr: "Poids, comme des nombres d'élèves ; une cellule vide reste vide, une colonne entière s'arrête à sa dernière ligne remplie.",
        en: 'Weights, such as numbers of pupils; an empty cell stays empty, a whole column ends with its last filled row.',
      },
    },
    examples: [
      {
        formula: '=ENT.REPARTIR(320319,16;B2:B4)',
        cells: { 'B2:B4': [[12000], [11500], [19978]] },
        result: [[88408.62], [84724.93], [147185.61]],
        note: 'les parts font exactement 320 319,16 €',
      },
      {
        formula: '=ENT.REPARTIR(100;B2:B5)',
        cells: { 'B2:B5': [[1], [1], [''], [1]] },
        result: [[33.34], [33.33], [''], [33.33]],
      },
    ],
  },
} satisfies Partial<FunctionWords>;
