import { departmentInWords } from '../places/departments';
import { firstCommunes, inBrackets, latest, list, type Messages, unreadCell } from './messages';

const ANOTHER_CELL = "corrigez la cellule dont l'argument dépend";

/** What each problem says in French: what was found, what was expected, what to do. */
export const french: Messages = {
  defect: ({ detail }) =>
    `Erreur interne du complément : ${detail}. Signalez-la avec la formule qui la cause.`,
  sizeMismatch: ({ first, second }) =>
    `Les plages n'ont pas la même taille : ${first} et ${second} (lignes × colonnes). Donnez des plages de même taille, ou une seule ligne, une seule colonne ou une seule cellule.`,
  severalCells: ({ argument, size }) =>
    `${argument} : trouvé une plage de ${size} (lignes × colonnes), attendu une seule valeur.`,
  errorValue: ({ argument, found }) => `${argument} : trouvé l'erreur ${found} ; ${ANOTHER_CELL}.`,
  errorNotAvailable: ({ argument }) => `${argument} : trouvé l'erreur #N/A ; ${ANOTHER_CELL}.`,
  missing: ({ argument }) => `${argument} : cellule vide. Donnez une valeur, ou videz toute la ligne.`,
  notANumber: ({ argument, found }) =>
    `${argument} : trouvé « ${found} », attendu un nombre, comme 412 ou 1 234,50.`,
  numberReadTwice: ({ argument, found, readings }) =>
    `${argument === null ? '' : `${argument} : `}« ${found} » peut se lire ${readings.join(' ou ')}. Écrivez l'un ou l'autre.`,
  notWhole: ({ argument, found }) => `${argument} : trouvé ${found}, attendu un nombre entier.`,
  outOfRange: ({ argument, found, least, most }) =>
    `${argument} : trouvé ${found}, attendu un nombre entre ${least} et ${most}.`,
  negative: ({ argument, found }) => `${argument} : trouvé ${found}, attendu un nombre positif ou nul.`,
  notPositive: ({ argument, found }) => `${argument} : trouvé ${found}, attendu un nombre supérieur à 0.`,
  notYesNo: ({ argument, found }) =>
    `${argument} : trouvé « ${found} », attendu VRAI ou FAUX, 1 ou 0, oui ou non.`,
  notText: ({ argument, found }) => `${argument} : trouvé ${found}, attendu un texte ou un code.`,
  unknownWord: ({ argument, found, accepted }) =>
    `${argument} : trouvé « ${found} », attendu l'un de : ${list(accepted, 190 - found.length)}.`,
  schoolYearAmbiguous: ({ found, ended, started }) =>
    `${found} ne dit pas de quelle année scolaire il s'agit : ${ended}, facturée en ${found}, ou ${started}, qui commence en ${found} ? Écrivez l'une des deux, ou ENT.ANNEESCOLAIRE(${found}) pour l'année facturée en ${found}.`,
  schoolYearNotConsecutive: ({ found }) =>
    `Année scolaire : trouvé « ${found} », attendu deux années qui se suivent, comme 2023-2024.`,
  schoolYearMalformed: ({ found }) =>
    `Année scolaire : trouvé « ${found} », attendu une année comme 2023-2024.`,
  budgetYearMalformed: ({ found }) =>
    `Exercice : trouvé « ${found} », attendu une année de quatre chiffres, comme 2024.`,
  morePupilsAboveHour: ({ above, pupils }) =>
    `Élèves au-delà d'une heure : trouvé ${above}, attendu au plus ${pupils}, le nombre d'élèves.`,
  tooFewYears: ({ found, least }) => `Durée en années : trouvé ${found}, attendu au moins ${least}.`,
  otherYearKind: ({ service, found, expected }) =>
    expected === 'school'
      ? `annee : trouvé « ${found} », attendu une année scolaire, comme 2023-2024 : « ${service} » se compte par année scolaire.`
      : `annee : trouvé « ${found} », attendu un exercice, comme 2024 : « ${service} » se compte par exercice.`,
  argumentUnused: ({ argument, service }) =>
    `${argument} : « ${service} » n'en dépend pas. Laissez cet argument vide.`,
  argumentNeeded: ({ argument, service, expected }) =>
    `${argument} : à donner pour « ${service} » : ${list(expected)}.`,
  flatAmount: ({ argument, service, found }) =>
    `${argument} : trouvé ${found}, attendu 1 : « ${service} » a un prix forfaitaire. Multipliez le résultat s'il est dû plusieurs fois.`,
  collegeInError: ({ row, cause }, describe) => `Collège n° ${row} : ${describe(cause)}`,
  badWeight: ({ row, column, cause }, describe) => `Ligne ${row}, colonne ${column} : ${describe(cause)}`,

  placeUnknown: ({ found }) =>
    `« ${found} » n'est ni catégorie, ni commune, ni EPCI de la Somme ou voisin. Écrivez le code INSEE (80021), le nom (Amiens, Péronne (80)), le SIREN de l'EPCI, ou : membre, membre hors Somme, hors membre.`,
  placeHomonym: ({ found, candidates }) => {
    const named = candidates.map(({ code, name }) => `${name} (${code}), département ${code.slice(0, 2)}`);
    const example = candidates.map(({ code, name }) => `« ${name} (${code.slice(0, 2)}) »`);
    return `« ${found} » désigne plusieurs communes : ${list(named)}. Écrivez ${example.join(' ou ')}, ou le code INSEE.`;
  },
  placeCodeUnknown: ({ found }) =>
    `${found} n'est le code INSEE d'aucune commune de la Somme. Vérifiez le code ; un code postal n'est pas un code INSEE.`,
  placeCodeMalformed: ({ found }) =>
    `« ${found} » n'est pas un code : attendu un code INSEE de cinq caractères (80021) ou un SIREN de neuf chiffres.`,
  placePostalCode: ({ found, communes }) =>
    `${found} est un code postal (${firstCommunes(communes)}), non un code INSEE. Écrivez le nom de la commune ou son code INSEE.`,
  placeNameAndCodeDisagree: ({ name, code, codeBelongsTo }) =>
    `Le nom et le code se contredisent : « ${name} », mais ${code} ${codeBelongsTo === null ? 'est hors de la liste' : `désigne ${codeBelongsTo}`}. Un code postal n'est pas un code INSEE ; corrigez l'un des deux.`,
  placeDepartmentDisagrees: ({ name, department, communes }) =>
    `« ${name} » et le département ${departmentInWords(department)} se contredisent (trouvé : ${firstCommunes(communes)}). Corrigez l'un des deux, ou donnez le code INSEE.`,
  placePostalCodeDisagrees: ({ name, postalCode, communes }) =>
    `« ${name} » et le code postal ${postalCode} se contredisent (trouvé : ${firstCommunes(communes)}). Corrigez l'un des deux, ou donnez le code INSEE.`,
  placeCodeOfTwoReadings: ({ code, name, category, others }) => {
    const asPostalCode = others.map(({ first, communes, category: ofOthers }) => {
      const more = communes > 2 ? ` et ${communes - 1} autres` : communes === 2 ? ' et 1 autre' : '';
      return `${first}${more}${inBrackets(ofOthers)}`;
    });
    return `${code} se lit de deux façons : comme code INSEE, ${name}${inBrackets(category)} ; comme code postal, ${list(asPostalCode, 120)}. Écrivez « ${name} (${code}) », ou le nom de la commune.`;
  },
  sirenUnknown: ({ found }) =>
    `Le SIREN ${found} n'est celui d'aucun EPCI de la Somme ou de ses voisins. Vérifiez-le, ou donnez la commune.`,
  epciOfSeveralCategories: ({ name, categories }) =>
    `${name} : ses communes relèvent de plusieurs catégories (${list(categories)}). Donnez la commune.`,
  membershipDependsOnYear: ({ place }) =>
    `${place} : la catégorie dépend de l'année. Donnez l'année scolaire.`,
  noTariffVoted: ({ year, known }, _describe, span) =>
    `Aucun tarif voté pour ${year}. Années connues : ${latest(known.map(span))}. Enregistrez le vote dans Tarifs.`,
  noTariffForCategory: ({ category, place }) =>
    `${place === null ? 'Aucun' : `${place} : aucun`} tarif voté pour « ${category} ». Les actes ne visent que la Somme et les territoires membres ; vérifiez la commune.`,
  serviceNotPriced: ({ service, year, known }, _describe, span) =>
    `${service} : aucun tarif connu pour ${year}. Période connue : ${latest(known.map(span))}.`,
  priceNotInSources: ({ service }) =>
    `${service} : le prix n'est pas dans les sources. Ajoutez le tarif dans le classeur.`,
  outsideGrid: ({ found, from, to }) =>
    `${found} est hors de la grille, qui ${to === null ? `commence à ${from}` : `va de ${from} à ${to}`}. Aucun prix n'est fixé en dehors.`,
  onQuote: ({ found, from }) =>
    `Trouvé ${found} : sur devis à partir de ${from}. Demandez un devis au syndicat.`,
  pricedForOneTerm: ({ found, term }) =>
    `Le prix n'est fixé que pour ${term} ans ; trouvé ${found} ans. Les licences seules sont connues.`,
  chargesUnknown: ({ year, known }) =>
    `Aucune charge connue pour ${year}. Années connues : ${latest(known)}. Saisissez les charges dans Tarifs.`,
  chargeLinesUnknown: ({ year, total }) =>
    `Les lignes de charges de ${year} ne sont pas connues, seulement leur total, ${total}. Saisissez-les dans Tarifs.`,
  chargeLineNotInYear: ({ line, year }) =>
    `La ligne « ${line} » ne figure pas au décompte de ${year}. Saisissez-la dans Tarifs.`,
  pupilsUnknown: ({ year, known }) =>
    `Aucun effectif connu pour ${year}. Années connues : ${latest(known)}. Saisissez les effectifs dans Tarifs.`,
  pupilSplitUnknown: ({ year, total }) =>
    `La répartition des ${total} élèves de ${year} par territoire n'est pas connue, seulement leur total. Saisissez-la dans Tarifs.`,
  pupilsOnlyTogether: ({ label, together, pupils }) =>
    `L'effectif « ${label} » n'est pas connu seul : ${list(together)} comptent ensemble ${pupils} élèves.`,
  pupilsByLabelOnly: ({ found, accepted }) =>
    `Effectif inconnu pour « ${found} ». Les effectifs se comptent par catégorie : ${list(accepted)}.`,
  rateNotGiven: ({ rate, year, known }) =>
    `Le vote du classeur pour ${year} ne donne pas de tarif « ${rate} », seulement : ${list(known)}. Complétez-le dans Tarifs.`,
  noTariffByReading: ({ place }) =>
    `${place} : aucun tarif, par la lecture que garde le classeur (EntLectures) : l'article ne nomme que la Seine-Maritime. Changez la lecture dans Tarifs s'il y a lieu.`,
  priceOfOneYear: ({ service, year, first }) =>
    `${service} : aucun prix pour ${year}, par la lecture que garde le classeur (EntLectures) : celui de ${first} n'y vaut que cette année-là. Donnez-le dans EntTarifs, ou changez la lecture.`,
  subsidiesOfAll: () =>
    `Par la lecture que garde le classeur (EntLectures), les subventions sont déduites de l'ensemble avant répartition : le dû d'un EPCI dépend de tous. La feuille NPDC fait ce partage ; donnez ici 0 de subventions, ou changez la lecture.`,
  workbookUnread: ({ table, row, why }) => {
    if (table === null)
      return "Les tables ENT du classeur n'ont pas pu être lues, et elles peuvent changer ce montant. Ouvrez Tarifs pour les relire.";
    if (why !== undefined) {
      const { column, fr } = why;
      const where = [
        `À corriger d'abord : ${table}`,
        row === null ? null : `ligne ${row}`,
        column === null ? null : `colonne ${column}`,
      ];
      return unreadCell(where, ' :', fr);
    }
    const where = row === null ? `La table ${table}` : `La ligne ${row} de ${table}`;
    return `${where} n'a pas pu être lue, et elle peut changer ce montant. Corrigez-la : Tarifs dit ce qui ne va pas.`;
  },
  noPupils: ({ argument }) => `${argument} : 0 élève. Un coût par élève demande au moins un élève.`,
  noWeight: ({ argument }) => `${argument} : aucun poids positif, rien ne dit comment répartir.`,
};
