import {
  Problem,
  type ProblemCode,
  type ProblemDetails,
  type ProblemKind,
} from '../../../src/engine/problem';

/** A problem with the exact sentence that each language has for it. */
export interface Sentence<C extends ProblemCode> {
  readonly kind: ProblemKind;
  readonly details: ProblemDetails[C];
  readonly fr: string;
  readonly en: string;
}

const cause = new Problem('notWhole', { argument: 'eleves', found: '2,5' });
const years = ['2021-2022', '2023-2024'];

/** Every problem code: one without its sentences does not compile. */
export const SENTENCES: { readonly [C in ProblemCode]: readonly Sentence<C>[] } = {
  defect: [
    {
      kind: 'invalid',
      details: { detail: 'The book has no tariff "x"' },
      fr: 'Erreur interne du complément : The book has no tariff "x". Signalez-la avec la formule qui la cause.',
      en: 'Internal error of the add-in: The book has no tariff "x". Report it with the formula that causes it.',
    },
  ],
  sizeMismatch: [
    {
      kind: 'invalid',
      details: { first: '30×1', second: '12×1' },
      fr: "Les plages n'ont pas la même taille : 30×1 et 12×1 (lignes × colonnes). Donnez des plages de même taille, ou une seule ligne, une seule colonne ou une seule cellule.",
      en: 'The ranges differ in size: 30×1 and 12×1 (rows × columns). Give ranges of the same size, or a single row, column or cell.',
    },
  ],
  severalCells: [
    {
      kind: 'invalid',
      details: { argument: 'annee', size: '3×1' },
      fr: 'annee : trouvé une plage de 3×1 (lignes × colonnes), attendu une seule valeur.',
      en: 'annee: found a range of 3×1 (rows × columns), expected a single value.',
    },
  ],
  errorValue: [
    {
      kind: 'invalid',
      details: { argument: 'eleves', found: '#REF!' },
      fr: "eleves : trouvé l'erreur #REF! ; corrigez la cellule dont l'argument dépend.",
      en: 'eleves: found the error #REF!; correct the cell that the argument depends on.',
    },
  ],
  errorNotAvailable: [
    {
      kind: 'unknown',
      details: { argument: 'eleves' },
      fr: "eleves : trouvé l'erreur #N/A ; corrigez la cellule dont l'argument dépend.",
      en: 'eleves: found the error #N/A; correct the cell that the argument depends on.',
    },
  ],
  missing: [
    {
      kind: 'invalid',
      details: { argument: 'annee' },
      fr: 'annee : cellule vide. Donnez une valeur, ou videz toute la ligne.',
      en: 'annee: empty cell. Give a value, or clear the whole row.',
    },
  ],
  notANumber: [
    {
      kind: 'invalid',
      details: { argument: 'eleves', found: 'beaucoup' },
      fr: 'eleves : trouvé « beaucoup », attendu un nombre, comme 412 ou 1 234,50.',
      en: 'eleves: found “beaucoup”, expected a number such as 412 or 1 234,50.',
    },
  ],
  numberReadTwice: [
    {
      kind: 'invalid',
      details: { argument: 'eleves', found: '4.000', readings: ['4', '4 000'] },
      fr: "eleves : « 4.000 » peut se lire 4 ou 4 000. Écrivez l'un ou l'autre.",
      en: 'eleves: “4.000” can be read as 4 or 4 000. Write one or the other.',
    },
    {
      kind: 'invalid',
      details: { argument: null, found: '1,224', readings: ['1,2240', '1 224'] },
      fr: "« 1,224 » peut se lire 1,2240 ou 1 224. Écrivez l'un ou l'autre.",
      en: '“1,224” can be read as 1,2240 or 1 224. Write one or the other.',
    },
  ],
  notWhole: [
    {
      kind: 'invalid',
      details: { argument: 'eleves', found: '2,5' },
      fr: 'eleves : trouvé 2,5, attendu un nombre entier.',
      en: 'eleves: found 2,5, expected a whole number.',
    },
  ],
  outOfRange: [
    {
      kind: 'invalid',
      details: { argument: 'taux', found: '1,2', least: '0', most: '1' },
      fr: 'taux : trouvé 1,2, attendu un nombre entre 0 et 1.',
      en: 'taux: found 1,2, expected a number between 0 and 1.',
    },
  ],
  negative: [
    {
      kind: 'invalid',
      details: { argument: 'poids', found: '-1' },
      fr: 'poids : trouvé -1, attendu un nombre positif ou nul.',
      en: 'poids: found -1, expected 0 or a positive number.',
    },
  ],
  notPositive: [
    {
      kind: 'invalid',
      details: { argument: 'pas', found: '0' },
      fr: 'pas : trouvé 0, attendu un nombre supérieur à 0.',
      en: 'pas: found 0, expected a number above 0.',
    },
  ],
  notYesNo: [
    {
      kind: 'invalid',
      details: { argument: 'option', found: 'peut-être' },
      fr: 'option : trouvé « peut-être », attendu VRAI ou FAUX, 1 ou 0, oui ou non.',
      en: 'option: found “peut-être”, expected TRUE or FALSE, 1 or 0, oui or non.',
    },
  ],
  notText: [
    {
      kind: 'invalid',
      details: { argument: 'territoire', found: 'VRAI' },
      fr: 'territoire : trouvé VRAI, attendu un texte ou un code.',
      en: 'territoire: found VRAI, expected a text or a code.',
    },
  ],
  unknownWord: [
    {
      kind: 'invalid',
      details: { argument: 'type', found: 'ville', accepted: ['commune', 'EPCI'] },
      fr: "type : trouvé « ville », attendu l'un de : commune, EPCI.",
      en: 'type: found “ville”, expected one of: commune, EPCI.',
    },
  ],
  schoolYearAmbiguous: [
    {
      kind: 'invalid',
      details: { found: '2024', ended: '2023-2024', started: '2024-2025' },
      fr: "2024 ne dit pas de quelle année scolaire il s'agit : 2023-2024, facturée en 2024, ou 2024-2025, qui commence en 2024 ? Écrivez l'une des deux, ou ENT.ANNEESCOLAIRE(2024) pour l'année facturée en 2024.",
      en: '2024 does not tell which school year is meant: 2023-2024, billed in 2024, or 2024-2025, starting in 2024? Write one of the two, or ENT.ANNEESCOLAIRE(2024) for the year billed in 2024.',
    },
  ],
  schoolYearNotConsecutive: [
    {
      kind: 'invalid',
      details: { found: '2021-2023' },
      fr: 'Année scolaire : trouvé « 2021-2023 », attendu deux années qui se suivent, comme 2023-2024.',
      en: 'School year: found “2021-2023”, expected two consecutive years, such as 2023-2024.',
    },
  ],
  schoolYearMalformed: [
    {
      kind: 'invalid',
      details: { found: 'demain' },
      fr: 'Année scolaire : trouvé « demain », attendu une année comme 2023-2024.',
      en: 'School year: found “demain”, expected a year such as 2023-2024.',
    },
  ],
  budgetYearMalformed: [
    {
      kind: 'invalid',
      details: { found: '24' },
      fr: 'Exercice : trouvé « 24 », attendu une année de quatre chiffres, comme 2024.',
      en: 'Budget year (exercice): found “24”, expected a year of four digits, such as 2024.',
    },
  ],
  morePupilsAboveHour: [
    {
      kind: 'invalid',
      details: { above: '351', pupils: '350' },
      fr: "Élèves au-delà d'une heure : trouvé 351, attendu au plus 350, le nombre d'élèves.",
      en: 'Pupils above one hour: found 351, expected 350 at most, the number of pupils.',
    },
  ],
  otherYearKind: [
    {
      kind: 'invalid',
      details: { service: 'Flux', found: '2016-2017', expected: 'budget' },
      fr: 'annee : trouvé « 2016-2017 », attendu un exercice, comme 2024 : « Flux » se compte par exercice.',
      en: 'annee: found “2016-2017”, expected a budget year (exercice), such as 2024: “Flux” is priced by budget year.',
    },
    {
      kind: 'invalid',
      details: { service: 'Collèges', found: '2024', expected: 'school' },
      fr: 'annee : trouvé « 2024 », attendu une année scolaire, comme 2023-2024 : « Collèges » se compte par année scolaire.',
      en: 'annee: found “2024”, expected a school year, such as 2023-2024: “Collèges” is priced by school year.',
    },
  ],
  argumentUnused: [
    {
      kind: 'invalid',
      details: { argument: 'objet', service: 'Flux' },
      fr: "objet : « Flux » n'en dépend pas. Laissez cet argument vide.",
      en: 'objet: “Flux” does not depend on it. Leave this argument empty.',
    },
  ],
  argumentNeeded: [
    {
      kind: 'invalid',
      details: { argument: 'categorie', service: 'Flux', expected: ['commune', 'EPCI'] },
      fr: 'categorie : à donner pour « Flux » : commune, EPCI.',
      en: 'categorie: to be given for “Flux”: commune, EPCI.',
    },
  ],
  flatAmount: [
    {
      kind: 'invalid',
      details: { argument: 'quantite', service: 'Mairie', found: '3' },
      fr: "quantite : trouvé 3, attendu 1 : « Mairie » a un prix forfaitaire. Multipliez le résultat s'il est dû plusieurs fois.",
      en: 'quantite: found 3, expected 1: “Mairie” has a flat price. Multiply the result if it is due several times.',
    },
  ],
  tooFewYears: [
    {
      kind: 'invalid',
      details: { found: '2', least: '3' },
      fr: 'Durée en années : trouvé 2, attendu au moins 3.',
      en: 'Term in years: found 2, expected at least 3.',
    },
  ],
  collegeInError: [
    {
      kind: 'invalid',
      details: { row: '4', cause },
      fr: 'Collège n° 4 : eleves : trouvé 2,5, attendu un nombre entier.',
      en: 'College no. 4: eleves: found 2,5, expected a whole number.',
    },
  ],
  badWeight: [
    {
      kind: 'invalid',
      details: { row: '2', column: '1', cause },
      fr: 'Ligne 2, colonne 1 : eleves : trouvé 2,5, attendu un nombre entier.',
      en: 'Row 2, column 1: eleves: found 2,5, expected a whole number.',
    },
  ],
  placeUnknown: [
    {
      kind: 'unknown',
      details: { found: 'Marseille' },
      fr: "« Marseille » n'est ni catégorie, ni commune, ni EPCI de la Somme ou voisin. Écrivez le code INSEE (80021), le nom (Amiens, Péronne (80)), le SIREN de l'EPCI, ou : membre, membre hors Somme, hors membre.",
      en: '“Marseille” is no category, commune or EPCI of the Somme or next to it. Write the INSEE code (80021), the name (Amiens, Péronne (80)), the SIREN of the EPCI, or: membre, membre hors Somme, hors membre.',
    },
  ],
  placeHomonym: [
    {
      kind: 'unknown',
      details: {
        found: 'Flers',
        candidates: [
          { code: '62337', name: 'Flers' },
          { code: '80314', name: 'Flers' },
        ],
      },
      fr: '« Flers » désigne plusieurs communes : Flers (62337), département 62, Flers (80314), département 80. Écrivez « Flers (62) » ou « Flers (80) », ou le code INSEE.',
      en: '“Flers” names several communes: Flers (62337), département 62, Flers (80314), département 80. Write “Flers (62)” or “Flers (80)”, or the INSEE code.',
    },
  ],
  placeCodeUnknown: [
    {
      kind: 'unknown',
      details: { found: '80999' },
      fr: "80999 n'est le code INSEE d'aucune commune de la Somme. Vérifiez le code ; un code postal n'est pas un code INSEE.",
      en: '80999 is the INSEE code of no commune of the Somme. Check the code; a postal code is no INSEE code.',
    },
  ],
  placeCodeMalformed: [
    {
      kind: 'unknown',
      details: { found: '8002' },
      fr: "« 8002 » n'est pas un code : attendu un code INSEE de cinq caractères (80021) ou un SIREN de neuf chiffres.",
      en: '“8002” is no code: expected an INSEE code of five characters (80021) or a SIREN of nine digits.',
    },
  ],
  placePostalCode: [
    {
      kind: 'unknown',
      details: { found: '80000', communes: [{ code: '80021', name: 'Amiens' }] },
      fr: '80000 est un code postal (Amiens 80021), non un code INSEE. Écrivez le nom de la commune ou son code INSEE.',
      en: "80000 is a postal code (Amiens 80021), not an INSEE code. Write the commune's name or its INSEE code.",
    },
    {
      kind: 'unknown',
      details: {
        found: '80500',
        communes: ['a', 'b', 'c'].map((name) => ({ code: `8000${name}`, name })),
      },
      fr: '80500 est un code postal (a 8000a, b 8000b, c 8000c), non un code INSEE. Écrivez le nom de la commune ou son code INSEE.',
      en: "80500 is a postal code (a 8000a, b 8000b, c 8000c), not an INSEE code. Write the commune's name or its INSEE code.",
    },
    {
      kind: 'unknown',
      details: {
        found: '80500',
        communes: ['a', 'b', 'c', 'd'].map((name) => ({ code: `8000${name}`, name })),
      },
      fr: '80500 est un code postal (a 8000a, b 8000b, c 8000c, …), non un code INSEE. Écrivez le nom de la commune ou son code INSEE.',
      en: "80500 is a postal code (a 8000a, b 8000b, c 8000c, …), not an INSEE code. Write the commune's name or its INSEE code.",
    },
  ],
  placeNameAndCodeDisagree: [
    {
      kind: 'unknown',
      details: { name: 'Abbeville', code: '80021', codeBelongsTo: 'Amiens' },
      fr: "Le nom et le code se contredisent : « Abbeville », mais 80021 désigne Amiens. Un code postal n'est pas un code INSEE ; corrigez l'un des deux.",
      en: 'Name and code contradict each other: “Abbeville”, but 80021 is Amiens. A postal code is no INSEE code; correct one of the two.',
    },
    {
      kind: 'unknown',
      details: { name: 'Abbeville', code: '75056', codeBelongsTo: null },
      fr: "Le nom et le code se contredisent : « Abbeville », mais 75056 est hors de la liste. Un code postal n'est pas un code INSEE ; corrigez l'un des deux.",
      en: 'Name and code contradict each other: “Abbeville”, but 75056 is outside the list. A postal code is no INSEE code; correct one of the two.',
    },
  ],
  placeDepartmentDisagrees: [
    {
      kind: 'unknown',
      details: { name: 'Dury', department: '02', communes: [{ code: '80261', name: 'Dury' }] },
      fr: "« Dury » et le département Aisne (02) se contredisent (trouvé : Dury 80261). Corrigez l'un des deux, ou donnez le code INSEE.",
      en: '“Dury” and the département Aisne (02) contradict each other (found: Dury 80261). Correct one of the two, or give the INSEE code.',
    },
  ],
  placePostalCodeDisagrees: [
    {
      kind: 'unknown',
      details: { name: 'DURY', postalCode: '62156', communes: [{ code: '80261', name: 'Dury' }] },
      fr: "« DURY » et le code postal 62156 se contredisent (trouvé : Dury 80261). Corrigez l'un des deux, ou donnez le code INSEE.",
      en: '“DURY” and the postal code 62156 contradict each other (found: Dury 80261). Correct one of the two, or give the INSEE code.',
    },
  ],
  placeCodeOfTwoReadings: [
    {
      kind: 'unknown',
      details: {
        code: '80500',
        name: 'Maisnières',
        category: 'hors membre',
        others: [{ first: 'Montdidier', communes: 29, category: 'membre' }],
      },
      fr: '80500 se lit de deux façons : comme code INSEE, Maisnières (hors membre) ; comme code postal, Montdidier et 28 autres (membre). Écrivez « Maisnières (80500) », ou le nom de la commune.',
      en: "80500 can be read in two ways: as an INSEE code, Maisnières (hors membre); as a postal code, Montdidier and 28 more (membre). Write “Maisnières (80500)”, or the commune's name.",
    },
    {
      kind: 'unknown',
      details: {
        code: '80150',
        name: 'Buire-Courcelles',
        category: 'membre',
        others: [
          { first: 'Crécy-en-Ponthieu', communes: 2, category: 'membre' },
          { first: 'Vitz-sur-Authie', communes: 1, category: 'hors membre' },
        ],
      },
      fr: '80150 se lit de deux façons : comme code INSEE, Buire-Courcelles (membre) ; comme code postal, Crécy-en-Ponthieu et 1 autre (membre), Vitz-sur-Authie (hors membre). Écrivez « Buire-Courcelles (80150) », ou le nom de la commune.',
      en: "80150 can be read in two ways: as an INSEE code, Buire-Courcelles (membre); as a postal code, Crécy-en-Ponthieu and 1 more (membre), Vitz-sur-Authie (hors membre). Write “Buire-Courcelles (80150)”, or the commune's name.",
    },
    {
      kind: 'unknown',
      details: {
        code: '80090',
        name: 'Berny-en-Santerre',
        category: null,
        others: [{ first: 'Amiens', communes: 1, category: null }],
      },
      fr: '80090 se lit de deux façons : comme code INSEE, Berny-en-Santerre ; comme code postal, Amiens. Écrivez « Berny-en-Santerre (80090) », ou le nom de la commune.',
      en: "80090 can be read in two ways: as an INSEE code, Berny-en-Santerre; as a postal code, Amiens. Write “Berny-en-Santerre (80090)”, or the commune's name.",
    },
  ],
  sirenUnknown: [
    {
      kind: 'unknown',
      details: { found: '123456789' },
      fr: "Le SIREN 123456789 n'est celui d'aucun EPCI de la Somme ou de ses voisins. Vérifiez-le, ou donnez la commune.",
      en: 'SIREN 123456789 belongs to no EPCI of the Somme or its neighbours. Check it, or give the commune.',
    },
  ],
  epciOfSeveralCategories: [
    {
      kind: 'unknown',
      details: { name: 'CC des Villes Soeurs', categories: ['membre', 'membre hors Somme'] },
      fr: 'CC des Villes Soeurs : ses communes relèvent de plusieurs catégories (membre, membre hors Somme). Donnez la commune.',
      en: 'CC des Villes Soeurs: its communes fall under several categories (membre, membre hors Somme). Give the commune.',
    },
  ],
  membershipDependsOnYear: [
    {
      kind: 'unknown',
      details: { place: 'CC du Vimeu, 200070944' },
      fr: "CC du Vimeu, 200070944 : la catégorie dépend de l'année. Donnez l'année scolaire.",
      en: 'The category of CC du Vimeu, 200070944 depends on the year. Give the school year.',
    },
  ],
  noTariffVoted: [
    {
      kind: 'unknown',
      details: {
        year: '2022-2023',
        known: [
          { from: '2021-2022', to: '2021-2022' },
          { from: '2023-2024', to: '2023-2024' },
        ],
      },
      fr: 'Aucun tarif voté pour 2022-2023. Années connues : 2021-2022, 2023-2024. Enregistrez le vote dans Tarifs.',
      en: 'No tariff voted for 2022-2023. Known years: 2021-2022, 2023-2024. Register the vote under Tarifs.',
    },
    {
      kind: 'unknown',
      details: {
        year: '2022-2023',
        known: [
          { from: null, to: '2018-2019' },
          { from: '2020-2021', to: '2021-2022' },
          { from: '2024-2025', to: null },
        ],
      },
      fr: "Aucun tarif voté pour 2022-2023. Années connues : jusqu'à 2018-2019, de 2020-2021 à 2021-2022, à partir de 2024-2025. Enregistrez le vote dans Tarifs.",
      en: 'No tariff voted for 2022-2023. Known years: up to 2018-2019, from 2020-2021 to 2021-2022, from 2024-2025 on. Register the vote under Tarifs.',
    },
  ],
  noTariffForCategory: [
    {
      kind: 'unknown',
      details: { category: 'hors territoire', place: null },
      fr: 'Aucun tarif voté pour « hors territoire ». Les actes ne visent que la Somme et les territoires membres ; vérifiez la commune.',
      en: "No tariff voted for “hors territoire”. The acts cover the Somme and the members' territories only; check the commune.",
    },
    {
      kind: 'unknown',
      details: { category: 'hors territoire', place: 'commune 75056' },
      fr: 'commune 75056 : aucun tarif voté pour « hors territoire ». Les actes ne visent que la Somme et les territoires membres ; vérifiez la commune.',
      en: "commune 75056: no tariff voted for “hors territoire”. The acts cover the Somme and the members' territories only; check the commune.",
    },
  ],
  serviceNotPriced: [
    {
      kind: 'unknown',
      details: { service: 'Flux comptables', year: '2016', known: [{ from: 2017, to: null }] },
      fr: 'Flux comptables : aucun tarif connu pour 2016. Période connue : à partir de 2017.',
      en: 'Flux comptables: no tariff known for 2016. Known period: from 2017 on.',
    },
    {
      kind: 'unknown',
      details: { service: 'Cyber', year: '2023', known: [{ from: 2022, to: 2022 }] },
      fr: 'Cyber : aucun tarif connu pour 2023. Période connue : 2022.',
      en: 'Cyber: no tariff known for 2023. Known period: 2022.',
    },
    {
      kind: 'unknown',
      details: { service: 'NPDC', year: '2023', known: [{ from: null, to: null }] },
      fr: 'NPDC : aucun tarif connu pour 2023. Période connue : toutes les années.',
      en: 'NPDC: no tariff known for 2023. Known period: every year.',
    },
  ],
  priceNotInSources: [
    {
      kind: 'unknown',
      details: { service: 'SAE' },
      fr: "SAE : le prix n'est pas dans les sources. Ajoutez le tarif dans le classeur.",
      en: 'SAE: the price is not in the sources. Add the tariff to the workbook.',
    },
  ],
  outsideGrid: [
    {
      kind: 'unknown',
      details: { found: '1\u202f101', from: '1', to: '1\u202f100' },
      fr: "1\u202f101 est hors de la grille, qui va de 1 à 1\u202f100. Aucun prix n'est fixé en dehors.",
      en: '1\u202f101 is outside the grid, which runs from 1 to 1\u202f100. No price is set outside it.',
    },
    {
      kind: 'unknown',
      details: { found: '0', from: '1', to: null },
      fr: "0 est hors de la grille, qui commence à 1. Aucun prix n'est fixé en dehors.",
      en: '0 is outside the grid, which starts at 1. No price is set outside it.',
    },
  ],
  onQuote: [
    {
      kind: 'unknown',
      details: { found: '459', from: '7' },
      fr: 'Trouvé 459 : sur devis à partir de 7. Demandez un devis au syndicat.',
      en: 'Found 459: on quote (sur devis) from 7 on. Ask the syndicate for a quote.',
    },
  ],
  pricedForOneTerm: [
    {
      kind: 'unknown',
      details: { found: '5', term: '3' },
      fr: "Le prix n'est fixé que pour 3 ans ; trouvé 5 ans. Les licences seules sont connues.",
      en: 'The price is set for 3 years only; found 5 years. The licences alone are known.',
    },
  ],
  chargesUnknown: [
    {
      kind: 'unknown',
      details: { year: '2022-2023', known: years },
      fr: 'Aucune charge connue pour 2022-2023. Années connues : 2021-2022, 2023-2024. Saisissez les charges dans Tarifs.',
      en: 'No charges known for 2022-2023. Known years: 2021-2022, 2023-2024. Enter the charges under Tarifs.',
    },
  ],
  chargeLinesUnknown: [
    {
      kind: 'unknown',
      details: { year: '2023-2024', total: '311\u202f210,00\u00a0€' },
      fr: 'Les lignes de charges de 2023-2024 ne sont pas connues, seulement leur total, 311\u202f210,00\u00a0€. Saisissez-les dans Tarifs.',
      en: 'The charge lines of 2023-2024 are not known, only their total, 311\u202f210,00\u00a0€. Enter them under Tarifs.',
    },
  ],
  chargeLineNotInYear: [
    {
      kind: 'unknown',
      details: { line: 'maxicours', year: '2021-2022' },
      fr: 'La ligne « maxicours » ne figure pas au décompte de 2021-2022. Saisissez-la dans Tarifs.',
      en: 'The line “maxicours” is not in the statement of charges of 2021-2022. Enter it under Tarifs.',
    },
  ],
  pupilsUnknown: [
    {
      kind: 'unknown',
      details: { year: '2022-2023', known: years },
      fr: 'Aucun effectif connu pour 2022-2023. Années connues : 2021-2022, 2023-2024. Saisissez les effectifs dans Tarifs.',
      en: 'No pupils known for 2022-2023. Known years: 2021-2022, 2023-2024. Enter the pupils under Tarifs.',
    },
  ],
  pupilSplitUnknown: [
    {
      kind: 'unknown',
      details: { year: '2023-2024', total: '41\u202f974' },
      fr: "La répartition des 41\u202f974 élèves de 2023-2024 par territoire n'est pas connue, seulement leur total. Saisissez-la dans Tarifs.",
      en: 'How the 41\u202f974 pupils of 2023-2024 divide between territories is not known, only their total. Enter it under Tarifs.',
    },
  ],
  pupilsOnlyTogether: [
    {
      kind: 'unknown',
      details: { label: 'hors membre', together: ['membre hors Somme', 'hors membre'], pupils: '314' },
      fr: "L'effectif « hors membre » n'est pas connu seul : membre hors Somme, hors membre comptent ensemble 314 élèves.",
      en: 'The pupils of “hors membre” are not known alone: membre hors Somme, hors membre together count 314 pupils.',
    },
  ],
  pupilsByLabelOnly: [
    {
      kind: 'unknown',
      details: { found: 'Amiens', accepted: ['membre', 'hors membre'] },
      fr: 'Effectif inconnu pour « Amiens ». Les effectifs se comptent par catégorie : membre, hors membre.',
      en: 'The pupils of “Amiens” are not known. Pupils are counted by category: membre, hors membre.',
    },
  ],
  rateNotGiven: [
    {
      kind: 'unknown',
      details: { rate: 'hors membre', year: '2024-2025', known: ['membre', 'membre hors Somme'] },
      fr: 'Le vote du classeur pour 2024-2025 ne donne pas de tarif « hors membre », seulement : membre, membre hors Somme. Complétez-le dans Tarifs.',
      en: "The workbook's vote for 2024-2025 gives no rate for “hors membre”, only for: membre, membre hors Somme. Complete it under Tarifs.",
    },
  ],
  noTariffByReading: [
    {
      kind: 'unknown',
      details: { place: "Pithon, 02604, CC de l'Est de la Somme" },
      fr: "Pithon, 02604, CC de l'Est de la Somme : aucun tarif, par la lecture que garde le classeur (EntLectures) : l'article ne nomme que la Seine-Maritime. Changez la lecture dans Tarifs s'il y a lieu.",
      en: "Pithon, 02604, CC de l'Est de la Somme: no tariff, by the reading that the workbook keeps (EntLectures): the article names Seine-Maritime only. Change the reading under Tarifs if need be.",
    },
  ],
  priceOfOneYear: [
    {
      kind: 'unknown',
      details: { service: 'Service ENT des collèges', year: '2023-2024', first: '2014-2015' },
      fr: "Service ENT des collèges : aucun prix pour 2023-2024, par la lecture que garde le classeur (EntLectures) : celui de 2014-2015 n'y vaut que cette année-là. Donnez-le dans EntTarifs, ou changez la lecture.",
      en: 'Service ENT des collèges: no price for 2023-2024, by the reading that the workbook keeps (EntLectures): that of 2014-2015 holds there for that year only. Give it in EntTarifs, or change the reading.',
    },
  ],
  subsidiesOfAll: [
    {
      kind: 'unknown',
      details: {},
      fr: "Par la lecture que garde le classeur (EntLectures), les subventions sont déduites de l'ensemble avant répartition : le dû d'un EPCI dépend de tous. La feuille NPDC fait ce partage ; donnez ici 0 de subventions, ou changez la lecture.",
      en: 'By the reading that the workbook keeps (EntLectures), subsidies are deducted from the whole before it is shared: what an EPCI owes depends on all. The sheet NPDC does that sharing; give 0 of subsidies here, or change the reading.',
    },
  ],
  workbookUnread: [
    {
      kind: 'unknown',
      details: { table: null, row: null },
      fr: "Les tables ENT du classeur n'ont pas pu être lues, et elles peuvent changer ce montant. Ouvrez Tarifs pour les relire.",
      en: 'The ENT tables of the workbook could not be read, and they may change this amount. Open Tarifs to read them again.',
    },
    {
      kind: 'unknown',
      details: { table: 'EntTarifs', row: null },
      fr: "La table EntTarifs n'a pas pu être lue, et elle peut changer ce montant. Corrigez-la : Tarifs dit ce qui ne va pas.",
      en: 'The table EntTarifs could not be read, and it may change this amount. Correct it: Tarifs says what is wrong.',
    },
    {
      kind: 'unknown',
      details: { table: 'EntTarifs', row: '5' },
      fr: "La ligne 5 de EntTarifs n'a pas pu être lue, et elle peut changer ce montant. Corrigez-la : Tarifs dit ce qui ne va pas.",
      en: 'Row 5 of EntTarifs could not be read, and it may change this amount. Correct it: Tarifs says what is wrong.',
    },
    {
      kind: 'unknown',
      details: {
        table: 'EntTarifs',
        row: '5',
        why: { column: 'Montant', fr: 'Trouvé « sept ».', en: 'Found “sept”.' },
      },
      fr: "À corriger d'abord : EntTarifs, ligne 5, colonne Montant : Trouvé « sept ».",
      en: 'To be corrected first: EntTarifs, row 5, column Montant: Found “sept”.',
    },
    {
      kind: 'unknown',
      details: {
        table: 'EntActes',
        row: null,
        why: { column: null, fr: 'Table sans colonne Acte.', en: 'No column Acte.' },
      },
      fr: "À corriger d'abord : EntActes : Table sans colonne Acte.",
      en: 'To be corrected first: EntActes: No column Acte.',
    },
  ],
  noPupils: [
    {
      kind: 'unknown',
      details: { argument: 'eleves' },
      fr: 'eleves : 0 élève. Un coût par élève demande au moins un élève.',
      en: 'eleves: 0 pupils. A cost per pupil needs at least one pupil.',
    },
  ],
  noWeight: [
    {
      kind: 'unknown',
      details: { argument: 'poids' },
      fr: 'poids : aucun poids positif, rien ne dit comment répartir.',
      en: 'poids: no positive weight, so nothing tells how to split.',
    },
  ],
};
