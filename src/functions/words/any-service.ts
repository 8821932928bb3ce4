import type { FunctionWords } from './function-words';

export const anyService = {
  MONTANT: {
    fr: "Montant d'un service, quel qu'il soit : livré avec le complément, ou ajouté par le classeur dans ses tables.",
    en: 'Amount of any service: shipped with the add-in, or added by the workbook in its tables.',
    result: 'Montant en €, sur la base du service (HT ou TTC), arrondi comme son acte le dit.',
    parameters: {
      service: {
        fr: 'Identifiant, nom court ou libellé du service : écoles, collèges, NPDC, flux, antivirus, utonum… (ENT.SERVICES() les liste).',
        en: 'Identifier, short name or label of the service: écoles, collèges, NPDC, flux, antivirus, utonum… (ENT.SERVICES() lists them).',
      },
      quantite: {
        fr: 'Ce que le service compte : élèves, habitants, postes, ateliers… ; 1 pour un forfait.',
        en: 'What the service counts: pupils, inhabitants, workstations, workshops…; 1 for a flat price.',
      },
      annee: {
        fr: 'Année scolaire, comme 2023-2024, ou exercice, comme 2022, selon le service.',
        en: 'School year, such as 2023-2024, or budget year, such as 2022, as the service has it.',
      },
      categorie: {
        fr: "Le tarif qui s'applique, où le service en a plusieurs : commune, EPCI, membre… ; ou un lieu, s'il est tarifé par territoire.",
        en: 'The rate that applies, where the service has several: commune, EPCI, membre…; or a place, where it is priced by territory.',
      },
      quantite_2: {
        fr: "La seconde quantité, où le service en a une : années, coût, demi-journées, élèves au-delà d'une heure.",
        en: 'The second quantity, where the service has one: years, cost, half-days, pupils above one hour.',
      },
      objet: {
        fr: "Une partie du prix, comme licences ; le tout si rien n'est donné.",
        en: 'One part of the price, such as licences; the whole if omitted.',
      },
    },
    examples: [
      { formula: '=ENT.MONTANT("écoles";412;"2023-2024";"membre")', result: 3048.8 },
      { formula: '=ENT.MONTANT("NPDC";4250;"2023-2024")', result: 5525 },
      { formula: '=ENT.MONTANT("flux";715;2017;"commune")', result: 50.05, note: 'en € HT' },
      {
        formula: '=ENT.MONTANT("antivirus";1;2022)',
        result: 129,
        note: "en € HT, pour les 3 ans de l'engagement",
      },
      {
        formula: '=ENT.MONTANT("mairie connectée";1;2022)',
        result: '#N/A',
        note: "prix absent des sources, tant que le classeur ne l'ajoute pas",
      },
    ],
  },
  SERVICES: {
    fr: 'Liste des services : identifiant, libellé, payeur, unité, base, années tarifées, acte. Ceux du classeur y sont.',
    en: "List of the services: identifier, label, payer, unit, basis, years priced, act. The workbook's own are in it.",
    result: 'Tableau de sept colonnes, un service par ligne.',
    parameters: {},
    examples: [
      {
        formula: '=ENT.SERVICES()',
        result: [['Identifiant', 'Service', 'Payeur', 'Unité', 'Base', 'Années tarifées', 'Acte']],
        note: 'puis un service par ligne',
        goesOn: true,
      },
    ],
  },
} satisfies Partial<FunctionWords>;
