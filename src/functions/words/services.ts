import type { FunctionWords } from './function-words';

const SCHOOL_YEAR = {
  fr: 'Année scolaire, comme 2023-2024, à partir de 2014-2015.',
  en: 'School year, such as 2023-2024, from 2014-2015 on.',
};

export const colleges = {
  COLLEGE: {
    fr: 'Prix du service ENT pour un collège, en € TTC, sans Labomep : comptes, Le Robert, maxicours et SITE.TV.',
    en: 'Price of the ENT service for one college, in € TTC, without Labomep: accounts, Le Robert, maxicours and SITE.TV.',
    result: 'Montant en € TTC.',
    parameters: {
      eleves: { fr: "Nombre d'élèves du collège.", en: 'Number of pupils of the college.' },
      eleves_plus_1h: {
        fr: "Nombre d'élèves qui ont utilisé maxicours plus d'une heure.",
        en: 'Number of pupils who used maxicours for more than one hour.',
      },
      annee: SCHOOL_YEAR,
      objet: {
        fr: "comptes, Le Robert, maxicours ou SITE.TV ; le tout si rien n'est donné.",
        en: 'comptes, Le Robert, maxicours or SITE.TV; the whole if omitted.',
      },
    },
    examples: [
      { formula: '=ENT.COLLEGE(350;210;"2023-2024")', result: 4016.7 },
      { formula: '=ENT.COLLEGE(350;210;"2023-2024";"SITE.TV")', result: 247.3 },
    ],
  },
  COLLEGES: {
    fr: 'Facture du Département pour des collèges, en € TTC : chaque collège, Labomep une fois, moins les subventions.',
    en: "The Département's bill for colleges, in € TTC: each college, Labomep once, less subsidies.",
    result: 'Montant en € TTC, jamais négatif.',
    parameters: {
      eleves: { fr: "Nombre d'élèves de chaque collège.", en: 'Number of pupils of each college.' },
      eleves_plus_1h: {
        fr: "Nombre d'élèves de chaque collège qui ont utilisé maxicours plus d'une heure.",
        en: 'Number of pupils of each college who used maxicours for more than one hour.',
      },
      annee: SCHOOL_YEAR,
      subventions: {
        fr: "Subventions obtenues, en € ; une plage est additionnée ; 0 si rien n'est donné.",
        en: 'Subsidies obtained, in €; a range is added up; 0 if omitted.',
      },
    },
    examples: [
      {
        formula: '=ENT.COLLEGES(B2:B3;C2:C3;"2023-2024")',
        cells: { 'B2:B3': [[350], [650]], 'C2:C3': [[210], [400]] },
        result: 13092.8,
        note: 'dont 2 000 € pour Labomep',
      },
      {
        formula: '=ENT.COLLEGES(B2:B3;C2:C3;"2023-2024";1000)',
        cells: { 'B2:B3': [[350], [650]], 'C2:C3': [[210], [400]] },
        result: 12092.8,
      },
    ],
  },
} satisfies Partial<FunctionWords>;

export const npdc = {
  NPDC: {
    fr: "Contribution d'un EPCI à Nord-Pas-de-Calais Numérique, en € TTC (estimation dans l'attente du vote annuel).",
    en: 'Contribution of an EPCI to Nord-Pas-de-Calais Numérique, in € TTC (an estimate pending the yearly vote).',
    result: 'Montant en € TTC, jamais négatif.',
    parameters: {
      eleves: { fr: "Nombre d'élèves de l'EPCI.", en: 'Number of pupils of the EPCI.' },
      annee: {
        fr: 'Année scolaire, comme 2023-2024, à partir de 2017-2018.',
        en: 'School year, such as 2023-2024, from 2017-2018 on.',
      },
      option: {
        fr: "VRAI si l'accompagnement forfaitaire optionnel est pris ; FAUX si rien n'est donné.",
        en: 'TRUE if the optional flat support is taken; FALSE if omitted.',
      },
      demi_journees: {
        fr: "Demi-journées d'accompagnement à la demande ; 0 si rien n'est donné.",
        en: 'Half-days of support on demand; 0 if omitted.',
      },
      subventions: {
        fr: "Subventions versées par les communes, en €, déduites de cet EPCI ; 0 si rien n'est donné.",
        en: "Subsidies paid by communes, in €, deducted from this EPCI's; 0 if omitted.",
      },
    },
    examples: [
      { formula: '=ENT.NPDC(4250;"2023-2024")', result: 5525 },
      {
        formula: '=ENT.NPDC(4250;"2023-2024";VRAI;5)',
        result: 7550,
        note: "avec l'option et cinq demi-journées",
      },
      { formula: '=ENT.NPDC(4250;"2023-2024";;;1000)', result: 4525 },
    ],
  },
} satisfies Partial<FunctionWords>;

export const otherServices = {
  FLUX: {
    fr: 'Contribution au service des flux comptables, en € HT : habitants × tarif, entre un plancher et un plafond.',
    en: 'Contribution to the accounting flows service (flux comptables), in € HT: inhabitants × rate, between a floor and a cap.',
    result: 'Montant en € HT.',
    parameters: {
      habitants: { fr: "Nombre d'habitants.", en: 'Number of inhabitants.' },
      type: { fr: 'commune ou EPCI.', en: 'commune or EPCI.' },
      exercice: {
        fr: 'Exercice budgétaire : 2017, ou un exercice que le classeur tarife.',
        en: 'Budget year: 2017, or one that the workbook prices.',
      },
    },
    examples: [
      { formula: '=ENT.FLUX(22395;"commune";2017)', result: 1567.65 },
      { formula: '=ENT.FLUX(100;"commune";2017)', result: 50, note: 'porté au plancher' },
    ],
  },
  ANTIVIRUS: {
    fr: 'Service antivirus, en € HT pour toute la durée : licences par poste et par an, et installation.',
    en: 'Antivirus service, in € HT for the whole term: licences per workstation and year, and installation.',
    result: 'Montant en € HT.',
    parameters: {
      postes: { fr: 'Nombre de postes.', en: 'Number of workstations.' },
      exercice: {
        fr: 'Exercice de souscription, comme 2022, à partir de 2022.',
        en: 'Budget year of subscription, such as 2022, from 2022 on.',
      },
      annees: {
        fr: "Durée en années, au moins 3 ; 3 si rien n'est donné.",
        en: 'Term in years, at least 3; 3 if omitted.',
      },
      objet: {
        fr: "licences ou installation ; le tout si rien n'est donné.",
        en: 'licences or installation; the whole if omitted.',
      },
    },
    examples: [
      { formula: '=ENT.ANTIVIRUS(1;2022)', result: 129 },
      { formula: '=ENT.ANTIVIRUS(459;2022;3;"licences")', result: 24786 },
      {
        formula: '=ENT.ANTIVIRUS(7;2022)',
        result: '#N/A',
        note: 'installation sur devis à partir de 7 postes',
      },
    ],
  },
  UTONUM: {
    fr: "Contribution aux ateliers d'inclusion numérique Utonum, en € (la source ne dit pas HT ou TTC).",
    en: 'Contribution to the @utonum digital inclusion workshops, in € (the source does not say HT or TTC).',
    result: 'Montant en €.',
    parameters: {
      ateliers: { fr: "Nombre d'ateliers de l'année.", en: 'Number of workshops of the year.' },
      profil: {
        fr: "EPCI, commune, commune mutualisée, CCAS ou CCAS mutualisé (mutualisé : l'EPCI contribue).",
        en: 'EPCI, commune, commune mutualisée, CCAS or CCAS mutualisé (mutualisé: the EPCI contributes).',
      },
      exercice: {
        fr: 'Exercice budgétaire, comme 2022, à partir de 2022.',
        en: 'Budget year, such as 2022, from 2022 on.',
      },
    },
    examples: [
      { formula: '=ENT.UTONUM(22;"EPCI";2022)', result: 2600 },
      { formula: '=ENT.UTONUM(4;"commune mutualisée";2022)', result: 400 },
    ],
  },
  CYBER: {
    fr: 'Subvention potentielle « cybersécurité » de 2022, en € : par habitant, avec un plancher et un plafond de 70 % du coût.',
    en: 'Potential cybersecurity grant of 2022, in €: per inhabitant, with a floor and a cap of 70% of the cost.',
    result: 'Subvention en €.',
    parameters: {
      habitants: { fr: "Nombre d'habitants.", en: 'Number of inhabitants.' },
      cout: { fr: 'Coût du service, en €.', en: 'Cost of the service, in €.' },
      exercice: { fr: 'Exercice : 2022 seulement.', en: 'Budget year: 2022 only.' },
    },
    examples: [
      { formula: '=ENT.CYBER(20000;10000;2022)', result: 4400 },
      { formula: '=ENT.CYBER(300;129;2022)', result: 90.3, note: '70 % du coût, moins que le plancher' },
    ],
  },
  TTC: {
    fr: "Montant TTC d'un montant HT, sans arrondi : montant × (1 + taux).",
    en: 'Amount TTC (with VAT) of an amount HT (without VAT), not rounded: amount × (1 + rate).',
    result: 'Montant en € TTC, non arrondi.',
    parameters: {
      montant_ht: { fr: 'Montant en € HT.', en: 'Amount in € HT.' },
      taux: {
        fr: "Taux de TVA entre 0 et 1 ; 0,2 si rien n'est donné.",
        en: 'Rate of VAT between 0 and 1; 0.2 if omitted.',
      },
    },
    examples: [
      { formula: '=ENT.TTC(1,02)', result: 1.224, note: 'non arrondi' },
      { formula: '=ENT.TTC(100;0,055)', result: 105.5 },
    ],
  },
} satisfies Partial<FunctionWords>;
