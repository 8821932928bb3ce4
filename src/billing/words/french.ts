import { count } from '../../kit/french/amount';
import type { BodyKind, PayerDisagreement } from '../identities/payer-agreement';
import type { FileKind } from '../model/file';
import { REQUIRED } from '../columns/service-fields';
import { FIELD_NAMES } from './field-names';
import { namingWith, type FindingMessages } from './messages';
import { SEPARATOR_NAMES } from './separator-names';

const NAMES = FIELD_NAMES.fr;
const { some, named, headed } = namingWith(
  (left) => ` et ${left} autres`,
  (text) => `« ${text} »`,
);

const BODY_KINDS: Readonly<Record<BodyKind, string>> = {
  commune: "d'une commune, ou d'une commune d'un autre département",
  department: "d'un département",
  region: "d'une région",
  group: "d'un groupement de communes",
};

function ofWhom({ siretBelongsTo, kind }: PayerDisagreement): string {
  if (siretBelongsTo !== null) return `est celui de ${siretBelongsTo}`;
  return kind === null ? "est celui d'un autre" : `est celui ${BODY_KINDS[kind]}`;
}

const quoted = (text: string) => `« ${text} »`;

const UNITS = { megabytes: 'Mo une fois décompressé', rows: 'lignes', cells: 'cellules' } as const;

const AS_XLSX = 'Ouvrez-le dans Excel ou LibreOffice, puis enregistrez-le en « Classeur Excel (.xlsx) ».';

/** What a file is, and what to do about it. */
const KINDS: Readonly<Record<FileKind, readonly [string, string]>> = {
  xlsx: ['un classeur .xlsx', 'Choisissez la liste des effectifs.'],
  text: ['un texte, comme un fichier CSV', AS_XLSX],
  xls: ['un classeur Excel 97-2003 (.xls)', AS_XLSX],
  xlsb: ['un classeur Excel binaire (.xlsb)', AS_XLSX],
  ods: [
    'un classeur OpenDocument (.ods)',
    'Ouvrez-le dans LibreOffice, puis Fichier, Enregistrer sous, type « Classeur Excel 2007-365 (.xlsx) ».',
  ],
  encrypted: [
    'protégé par un mot de passe',
    'Ouvrez-le, retirez le mot de passe (Fichier, Informations, Protéger le classeur), puis enregistrez-le.',
  ],
  word: ['un document de texte', 'Copiez le tableau dans un classeur, et enregistrez-le en .xlsx.'],
  slides: ['une présentation', 'Choisissez la liste des effectifs.'],
  numbers: ['un classeur Numbers', 'Exportez-le : Fichier, Exporter vers, Excel.'],
  zip: ['une archive compressée', 'Extrayez le fichier qui contient la liste, et choisissez-le.'],
  pdf: ['un PDF', "Demandez la liste sous forme de classeur : un PDF n'a pas de cellules à lire."],
  html: ['une page web, même si son nom finit par .xls', AS_XLSX],
  xml: ['un fichier XML', AS_XLSX],
  json: ['un fichier JSON', 'Choisissez la liste des effectifs.'],
  image: ['une image', 'Choisissez la liste des effectifs.'],
  binary: ["d'une sorte inconnue", 'Choisissez la liste des effectifs.'],
};

/** What each finding says in French: what was found, what was expected, what to do. */
export const french: FindingMessages = {
  noRows: () => 'Aucune ligne à facturer. Choisissez un tableau, une plage ou un fichier qui en contient.',
  nothingToBill: () =>
    "Aucune ligne n'est à facturer : toutes sont écartées, ou ne sont pas des lignes (totaux, titres, autres années). Rien n'est établi.",
  brokenQuotes: ({ rows }) =>
    `Guillemets non fermés, ${rows.length > 1 ? 'lignes' : 'ligne'} ${some(rows)} du fichier : la suite a pu être lue comme une seule cellule. Corrigez le fichier.`,
  unreadableCharacters: ({ rows }) =>
    `Caractères illisibles (�), ${rows.length > 1 ? 'lignes' : 'ligne'} ${some(rows)} du fichier : des octets ont été perdus. Enregistrez-le de nouveau en « CSV UTF-8 ».`,
  damagedTexts: ({ repairs }) =>
    `Textes abîmés, dont les accents ont été mal relus : ${some(repairs.map(({ found, read }) => `« ${found} » pour « ${read} »`))}. Faites-les réparer, ou gardez-les tels quels : ils iraient aux redevables.`,
  lostLetters: ({ words }) =>
    `Lettres perdues, remplacées par « ? » : ${some(words.map(quoted))}. Elles ne peuvent pas être réparées : redemandez le fichier, ou gardez ces textes tels quels.`,
  fileOfOtherKind: ({ kind }) => {
    const [is, todo] = KINDS[kind];
    // An annex is no text; counts may be.
    const expected = kind === 'text' ? 'un classeur .xlsx' : 'un classeur .xlsx ou un fichier CSV';
    return `Le fichier est ${is}, attendu ${expected}. ${todo}`;
  },
  fileDamaged: () =>
    'Le fichier est abîmé ou incomplet : il ne peut pas être lu. Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou redemandez-le.',
  fileTooLarge: ({ unit, found, most }) =>
    `Le fichier contient ${found} ${UNITS[unit]}, attendu au plus ${most}. Gardez la seule liste des effectifs dans un classeur à part.`,
  severalSheets: ({ sheets }) =>
    `Plusieurs feuilles peuvent être la liste : ${some(sheets.map(quoted))}. Choisissez celle à facturer.`,
  hiddenSheets: ({ sheets }) =>
    `La liste n'est que dans ${sheets.length > 1 ? 'des feuilles masquées' : 'une feuille masquée'} : ${some(sheets.map(quoted))}. Affichez-la et vérifiez-la, ou choisissez-la.`,
  sheetUnknown: ({ found, sheets }) =>
    `Aucune feuille « ${found} », le classeur contient : ${some(sheets.map(quoted))}. Choisissez celle à facturer.`,
  severalSeparators: ({ separators }) =>
    `Le fichier peut être lu avec plusieurs séparateurs : ${separators.map((one) => SEPARATOR_NAMES.fr[one]).join(', ')}. Choisissez celui qui sépare les colonnes.`,
  uncalculated: ({ cells }) =>
    `Formules dont le fichier n'a pas le résultat : ${some(cells)}. Ouvrez-le dans un tableur et enregistrez-le de nouveau.`,
  hiddenRows: ({ rows, pupils }) =>
    rows.length > 1
      ? `${count(rows.length)} lignes masquées ou filtrées (${some(rows)}), élèves : ${pupils}. Dites s'il faut les facturer ou les écarter.`
      : `1 ligne masquée ou filtrée (${some(rows)}), élèves : ${pupils}. Dites s'il faut la facturer ou l'écarter.`,
  hiddenColumn: ({ field, header }) =>
    `« ${NAMES[field]} » est lu dans une colonne masquée : « ${header} ». Affichez-la et vérifiez-la.`,
  mergedCounts: ({ field, cells }) =>
    `« ${NAMES[field]} » : un nombre pour plusieurs lignes, en cellules fusionnées (${some(cells)}), attendu un nombre par ligne. Défusionnez-les et répartissez.`,
  tooManyColumns: ({ found, most }) =>
    `Trouvé ${found} colonnes, attendu au plus ${most}. Choisissez la plage des effectifs, ou supprimez les colonnes qui n'en sont pas.`,
  headerIsData: ({ row, found }) =>
    `Aucun en-tête trouvé : la ligne ${row} contient « ${found} » et semble être une ligne de données. Ajoutez une ligne d'en-têtes au-dessus des effectifs.`,
  rowsAboveHeader: ({ rows }) =>
    `Au-dessus de l'en-tête, ${rows.length > 1 ? 'les lignes' : 'la ligne'} ${some(rows)} ${rows.length > 1 ? 'semblent' : 'semble'} contenir des effectifs : rien n'en serait facturé. Ne gardez qu'un tableau, ou confirmez.`,
  titleDoubted: ({ title, schoolYear }) =>
    `Le titre « ${title} » parle d'autre chose que des effectifs de ${schoolYear}. Vérifiez le fichier ; corrigez ou ôtez ce titre, ou confirmez.`,
  columnMissing: ({ field }) =>
    `Aucune colonne « ${NAMES[field]} » trouvée, attendue pour facturer. Désignez la colonne qui la contient.`,
  columnsMissingBoth: ({ fields: [one, other], candidates }) =>
    `Ni colonne « ${NAMES[one]} » ni colonne « ${NAMES[other]} », attendu l'une des deux${candidates.length === 0 ? '' : ` ; proches : ${headed(candidates)}`}. Désignez la colonne qui la contient.`,
  columnAbsent: ({ field }) =>
    `Aucune colonne « ${NAMES[field]} » : l'état n'en portera pas. Désignez-la si elle existe.`,
  columnTwice: ({ field, candidates }) =>
    `Plusieurs colonnes peuvent être « ${NAMES[field]} » : ${headed(candidates)}. Désignez la bonne.`,
  columnUnsure: ({ field, candidates }) =>
    `Aucun en-tête ne dit sans réserve « ${NAMES[field]} » ; trouvé ${headed(candidates)}. ${REQUIRED.has(field) ? 'Désignez la colonne à facturer' : "Désignez la bonne, ou dites qu'aucune ne l'est"}.`,
  columnChooses: ({ candidates }) =>
    `La colonne ${headed(candidates)} semble dire que des lignes ne se facturent pas : elle n'est pas lue. Ôtez ces lignes du fichier, ou la colonne, ou confirmez que toutes se facturent.`,
  blanksBesideYes: ({ header, rows, pupils }) =>
    `La colonne « ${header} » dit oui de certaines lignes et rien d'autres (${rows.length > 1 ? 'lignes' : 'ligne'} ${some(rows)} ; élèves : ${pupils}) : elle n'est pas lue, et un blanc peut dire non. Ôtez du fichier ce qui ne se facture pas, ou la colonne, ou confirmez que toutes se facturent.`,
  pupilsAreSum: ({ header, parts }) =>
    `Élèves lus dans « ${header} », somme à chaque ligne de ${some(parts.map((part) => `« ${part} »`))}. Désignez une autre colonne s'il y a lieu.`,
  payerIsCommune: () =>
    'Aucune colonne de payeur : la commune de chaque établissement est facturée. Désignez la colonne du payeur si elle existe.',
  noRate: ({ problem }, describe) => describe(problem),
  draftRate: ({ citation }) =>
    `Tarif prévisionnel : ${citation}. Un projet ne se facture pas ; enregistrez le vote dans Tarifs.`,
  rateNotVoted: ({ citation, year }) =>
    `Le vote de ce tarif pour ${year} n'est pas connu : ${citation}. Enregistrez le vote dans Tarifs, ou confirmez qu'il a eu lieu à ce prix.`,
  standingPrice: ({ citation, first, year }) =>
    `Prix sans terme, fixé pour ${first} : ${citation}. Pour ${year}, il ne vaut que par une lecture : un prix vaut jusqu'à l'acte qui le modifie. Confirmez qu'aucun acte ne l'a modifié, ou enregistrez le vote dans Tarifs.`,
  otherBudgetYear: ({ schoolYear, budgetYear, expected }) =>
    `Exercice ${budgetYear} pour l'année scolaire ${schoolYear}, attendu ${expected}. Vérifiez l'exercice.`,
  decisionWithoutRow: ({ decisions }) =>
    decisions > 1
      ? `${decisions} décisions ne trouvent plus leur ligne, qui a changé ou disparu : elles sont sans effet. Reprenez-les s'il y a lieu.`
      : "1 décision ne trouve plus sa ligne, qui a changé ou disparu : elle est sans effet. Reprenez-la s'il y a lieu.",

  textTooLong: ({ found, most }) =>
    `Texte de ${found} caractères, attendu au plus ${most}. Corrigez la cellule, ou écartez la ligne.`,
  errorValue: ({ found }) => `Trouvé l'erreur ${found}. Corrigez la formule ou saisissez la valeur.`,
  cellsBeyondHeader: ({ found }) =>
    `« ${found} » dépasse la dernière colonne : un séparateur de trop a pu décaler la ligne. Vérifiez la ligne.`,
  looksLikeTotal: ({ found }) =>
    `« ${found} » peut être un total ou un établissement. Confirmez que c'est un établissement (son UAI le dirait), ou écartez la ligne : un total compterait deux fois.`,
  noRowOfYear: ({ schoolYear, years }) =>
    `Aucune ligne de ${schoolYear} dans la liste ; années trouvées : ${some(years)}. Choisissez l'année ou la liste.`,
  bareYears: ({ header, found, starts, ends }) =>
    `« ${found} » dans la colonne « ${header} » peut être ${starts} (année de début) ou ${ends} (année de fin). Dites laquelle.`,
  otherDegree: ({ found, service }) =>
    service === 'colleges'
      ? `« ${found} » n'est pas dit collège (école ou lycée), attendu un collège. Écartez la ligne, ou confirmez que c'en est un.`
      : `« ${found} » est dit du second degré (collège ou lycée), attendu une école. Écartez la ligne, ou confirmez que c'est une école.`,
  schoolYearMissing: () => 'Année scolaire vide, quand la liste en porte. Saisissez-la, ou écartez la ligne.',
  notASchoolYear: ({ found }) =>
    `Trouvé « ${found} », attendu une année scolaire, comme 2023-2024. Corrigez-la, ou écartez la ligne.`,
  sumOfAbove: ({ found, lines }) =>
    `${found} est la somme ${lines > 1 ? `des ${lines} lignes` : 'de la ligne'} au-dessus, et rien ne dit que c'est un établissement. Écartez la ligne si c'est un total, ou confirmez-la.`,
  totalDisagrees: ({ found, total, above }) =>
    `« ${found} » annonce ${total} élèves, mais les lignes qu'il totalise en comptent ${above} : une ligne manque peut-être, ou un effectif est mal saisi. Vérifiez la liste.`,
  pupilsMissing: () => "Nombre d'élèves vide, attendu un nombre entier. Saisissez-le, ou écartez la ligne.",
  notANumber: ({ found }) => `Trouvé « ${found} », attendu un nombre entier, comme 412. Corrigez-le.`,
  numberReadTwice: ({ problem }, describe) => describe(problem),
  negative: ({ found }) => `Trouvé ${found}, attendu un nombre positif ou nul. Corrigez-le.`,
  fractional: ({ found }) => `Trouvé ${found}, attendu un nombre entier. Corrigez-le.`,
  tooLarge: ({ found, most }) => `Trouvé ${found}, attendu au plus ${most}. Corrigez-le.`,
  noPupils: () => "0 élève : rien n'est dû par élève. Vérifiez l'effectif.",
  outOfProportion: ({ found, most }) =>
    `${found} élèves sur une ligne, attendu au plus ${most}. Confirmez l'effectif ou corrigez-le.`,
  moreAboveHour: ({ above, pupils }) =>
    `${above} élèves au-delà d'une heure, attendu au plus ${pupils}, le nombre d'élèves. Corrigez l'un des deux.`,
  notYesNo: ({ found }) => `Trouvé « ${found} », attendu oui ou non. Corrigez la cellule.`,
  notAnAmount: ({ found }) =>
    `Trouvé « ${found} », attendu un montant en euros à deux décimales au plus, comme 1 500,00. Corrigez-le.`,
  dateMissing: () => "Date de l'effectif vide. Saisissez-la : l'état la mentionne.",
  notADate: ({ found }) => `Trouvé « ${found} », attendu une date, comme 15/10/2023. Corrigez-la.`,
  dateOutsideYear: ({ found, schoolYear }) =>
    `Le ${found} est hors de l'année scolaire ${schoolYear}. Vérifiez que l'effectif est celui de l'année facturée.`,
  notAFirstYear: ({ found, problem }, describe) =>
    problem === null
      ? `Bénéficiaire depuis : trouvé « ${found} », attendu une année scolaire, comme 2021-2022, ou une date. Corrigez-le.`
      : `Bénéficiaire depuis : ${describe(problem)}`,
  beforeFirstYear: ({ schoolYear, first }) =>
    `Bénéficiaire depuis ${first} seulement : ${schoolYear} n'est pas due. Écartez la ligne, ou corrigez l'année.`,

  communeMissing: () => "Ni code INSEE ni commune. Saisissez l'un des deux, ou écartez la ligne.",
  communeUnknown: ({ found, candidates }) =>
    candidates.length === 0
      ? `« ${found} » n'est pas une commune de la Somme ou de ses EPCI voisins. Corrigez le nom ou saisissez le code INSEE.`
      : `« ${found} » n'est pas une commune connue ; proches : ${named(candidates)}. Choisissez, ou corrigez.`,
  communeHomonym: ({ found, candidates }) =>
    `« ${found} » désigne plusieurs communes : ${named(candidates)}. Choisissez la bonne.`,
  codeMalformed: ({ found }) =>
    `« ${found} » n'est pas un code INSEE, attendu cinq caractères, comme 80021. Corrigez-le.`,
  codeUnknown: ({ found }) => `${found} n'est le code INSEE d'aucune commune de la Somme. Corrigez-le.`,
  codeAndNameDisagree: ({ name, code, codeBelongsTo }) =>
    `Le nom et le code se contredisent : « ${name} », mais ${code} ${codeBelongsTo === null ? 'est hors de la liste' : `désigne ${codeBelongsTo}`}. Choisissez la commune, ou corrigez.`,
  postalCodeForInsee: ({ code, codeBelongsTo, candidates }) =>
    `${code} est un code postal : ${named(candidates)}. ${codeBelongsTo === null ? "Ce n'est pas un code INSEE." : `Comme code INSEE, il désigne ${codeBelongsTo}.`} Choisissez la commune.`,
  couldBePostalCode: ({ problem }, describe) => describe(problem),
  placeContradicted: ({ problem }, describe) => describe(problem),
  departmentUnknown: ({ found }) =>
    `« ${found} » n'est pas un département, attendu son code ou son nom, comme 80 ou Somme. Corrigez-le.`,
  postalCodeMalformed: ({ found }) =>
    `« ${found} » n'est pas un code postal, attendu cinq chiffres, comme 80100. Corrigez-le.`,
  outsideTerritory: ({ problem }, describe) => describe(problem),

  uaiMissing: () =>
    "UAI vide : l'établissement est reconnu à sa commune et à son nom. Saisissez-la si elle est connue.",
  uaiInvalid: ({ found }) =>
    `« ${found} » n'est pas une UAI, attendu sept chiffres et leur lettre clé, comme 0800001S. Corrigez-la.`,
  uaiOfNamesake: ({ uai, department, commune, elsewhere }) =>
    `L'UAI ${uai} est du département ${department}, et d'autres communes de France portent ce nom (${some(elsewhere)}) : rien d'autre ne désigne ${commune}. Choisissez la commune, ou corrigez.`,
  uaiElsewhere: ({ uai, department, commune }) =>
    `L'UAI ${uai} est du département ${department}, mais la commune est ${commune}. Vérifiez l'une et l'autre.`,
  siretMissing: ({ payer }) => `${payer} : aucun SIRET. Saisissez-le : Chorus Pro le demande.`,
  siretInvalid: ({ found }) =>
    `« ${found} » n'est pas un SIRET, attendu quatorze chiffres, clés comprises. Corrigez-le.`,
  sirenMissing: ({ known }) =>
    known === null
      ? "SIREN vide : l'EPCI est reconnu à son nom. Saisissez-le s'il est connu."
      : `SIREN vide : ${known.siren} est repris, celui de ${known.name}. Vérifiez-le.`,
  sirenInvalid: ({ found }) =>
    `« ${found} » n'est pas un SIREN, attendu neuf chiffres, clé comprise. Corrigez-le.`,
  sirenAndNameDisagree: ({ siren, name, ofSiren, ofName }) =>
    `Le SIREN et le nom se contredisent : ${siren} ${ofSiren === null ? "n'est pas" : `est celui de ${ofSiren.name}, non`} celui de « ${name} »${ofName === null ? '' : ` (${ofName.siren})`}. Corrigez l'un des deux${ofName === null ? ', ou confirmez' : ''}.`,
  siretAndSirenDisagree: ({ siret, siren }) =>
    `Le SIRET ${siret} n'est pas d'un établissement du SIREN ${siren}, dont il devrait avoir les neuf premiers chiffres. Corrigez l'un des deux, ou nommez un autre payeur.`,
  serviceCodeMissing: ({ payer }) =>
    `${payer} : aucun code service. Saisissez-le si le payeur en demande un sur Chorus Pro.`,
  notIdentified: ({ subject }) =>
    subject === 'epci'
      ? "Rien n'identifie l'EPCI : attendu son SIREN ou son nom. Sans eux, il pourrait être facturé deux fois."
      : "Rien n'identifie l'établissement : attendu l'UAI, ou la commune et le nom. Sans eux, il pourrait être facturé deux fois.",
  duplicate: ({ subject, rows }) =>
    `${subject} figure aux lignes ${some(rows)}, attendu une seule fois. Écartez les autres, ou corrigez.`,

  payerMissing: ({ commune }) => `Payeur vide. Saisissez-le, ou confirmez que la commune paie : ${commune}.`,
  payerNamesNobody: ({ found, instead, rows }) =>
    `« ${found} » ne nomme personne, ${rows.length > 1 ? 'lignes' : 'ligne'} ${some(rows)}, attendu le nom du payeur. Corrigez, ou désignez la colonne du payeur ; sans elle, ${instead === 'commune' ? 'la commune de chaque école paie' : 'chaque EPCI paie pour lui-même'}.`,
  payerAndSiretDisagree: ({ payer, siret, why }) =>
    `Le SIRET ${siret} ${ofWhom(why)}, et le payeur est « ${payer} »${why.expectedSiren === null ? '' : `, de SIREN ${why.expectedSiren}`}. Corrigez l'un des deux, ou confirmez.`,
  payerOfSeveralSirets: ({ payer, sirets, rows }) =>
    `${payer} porte plusieurs SIRET (${some(sirets)}), lignes ${some(rows)}. Corrigez, ou confirmez que ce sont des payeurs distincts.`,
  siretOfSeveralPayers: ({ siret, payers, rows }) =>
    `Le SIRET ${siret} est porté par plusieurs payeurs (${some(payers)}), lignes ${some(rows)}. Corrigez, ou confirmez que c'est le même.`,
  siretNeeded: ({ payer, sirets }) =>
    `${payer} : SIRET vide, quand d'autres lignes en portent plusieurs (${some(sirets)}). Saisissez celui de cette ligne.`,
  nothingOwed: ({ payer }) => `${payer} ne doit rien : ses lignes font 0,00 €, aucun titre n'est émis.`,
  underThreshold: ({ payer, amount, threshold }) =>
    `${payer} ne doit que ${amount}, moins que le seuil de mise en recouvrement, ${threshold}. Voyez s'il faut émettre le titre.`,
  severalServiceCodes: ({ payer, found, rows }) =>
    `${payer} porte plusieurs codes service (${some(found)}), lignes ${some(rows)}, quand une facture n'en a qu'un sur Chorus Pro. Corrigez-les, ou partagez son titre d'après les lignes de l'état.`,
  severalEngagements: ({ payer, found, rows }) =>
    `${payer} porte plusieurs engagements (${some(found)}), lignes ${some(rows)}, quand une facture n'en a qu'un sur Chorus Pro. Corrigez-les, ou partagez son titre d'après les lignes de l'état.`,

  unpriced: ({ problem }, describe) => describe(problem),
};
