import { some, type IssueMessages } from './messages';

/** What each issue says in French: what was found, what was expected, what to do. */
export const french: IssueMessages = {
  columnsMissing: ({ missing }) =>
    `Colonnes manquantes : ${some(missing)}. Ajoutez-les : sans elles la table ne peut pas être lue.`,
  columnTwice: ({ header }) =>
    `Deux colonnes se lisent « ${header} ». Gardez-en une et renommez l'autre : la table ne peut pas être lue.`,
  columnNearly: ({ found, expected }) =>
    `La colonne « ${found} » est-elle « ${expected} », qui manque ? Donnez-lui ce nom, ou un nom qui n'y ressemble pas : la table ne peut pas être lue.`,

  blank: () => 'Cellule vide, attendu une valeur. Remplissez-la, ou videz toute la ligne.',
  errorValue: ({ found }) => `Trouvé l'erreur ${found}. Corrigez la formule ou saisissez la valeur.`,
  notText: ({ found }) => `Trouvé ${found}, attendu un texte. Saisissez-le.`,
  tooLong: ({ length, most }) => `Texte de ${length} caractères, attendu au plus ${most}. Raccourcissez-le.`,
  unreadableText: () => 'Le texte contient des caractères illisibles. Saisissez-le à nouveau.',
  nameUnusable: ({ found }) =>
    `« ${found} » ne peut pas servir de nom : attendu au moins une lettre ou un chiffre. Choisissez un autre nom.`,
  notADate: ({ found }) => `Trouvé « ${found} », attendu une date, comme 17/06/2024. Corrigez-la.`,
  voteToCome: ({ found }) =>
    `Le ${found} est à venir : attendu la date d'un vote qui a eu lieu. Corrigez-la, ou laissez l'acte au statut projet.`,
  notAnAmount: ({ found }) =>
    `Trouvé « ${found} », attendu un montant en euros, comme 7,40. Saisissez le nombre.`,
  amountTooLarge: ({ found, most }) => `Trouvé ${found}, attendu au plus ${most}. Vérifiez le montant.`,
  amountTooPrecise: ({ found, decimals }) =>
    `Trouvé ${found}, attendu au plus ${decimals} décimales. Arrondissez le montant.`,
  negativeAmount: ({ found }) => `Trouvé ${found}, attendu un montant positif ou nul. Corrigez-le.`,
  notAShare: ({ found }) =>
    `Trouvé ${found}, attendu une part entre 0 et 1, comme 0,05 pour 5 %. Corrigez-la.`,
  notACount: ({ found, most }) =>
    `Trouvé « ${found} », attendu un nombre entier entre 0 et ${most}. Corrigez-le.`,
  notYesNo: ({ found }) => `Trouvé « ${found} », attendu oui ou non. Corrigez la cellule.`,
  unknownWord: ({ found, accepted }) =>
    `Trouvé « ${found} », attendu l'un de : ${some(accepted)}. Choisissez dans la liste.`,
  numberReadTwice: ({ problem }, describe) => describe(problem),
  badYear: ({ problem }, describe) => describe(problem),
  yearOutOfRange: ({ found, first, last }) =>
    `Trouvé ${found}, attendu une année entre ${first} et ${last}. Vérifiez l'année.`,
  periodReversed: ({ from, to }) =>
    `La période va de ${from} à ${to}, attendu une fin qui ne précède pas le début. Corrigez l'une des deux.`,
  notASiren: ({ found }) =>
    `Trouvé « ${found} », attendu un SIREN : neuf chiffres, clé comprise. Vérifiez-le.`,

  sameTwice: ({ what, rows }) =>
    `« ${what} » figure aux lignes ${some(rows)}, attendu une seule fois. Aucune ne sert : gardez-en une.`,
  actUnknown: ({ found }) =>
    `L'acte « ${found} » n'est ni dans EntActes ni parmi les actes connus. Ajoutez-le à EntActes, ou corrigez le nom.`,
  actUnread: ({ found }) =>
    `La ligne de l'acte « ${found} » dans EntActes est en erreur. Corrigez-la : cette ligne servira alors.`,
  actNearly: ({ found, known }) =>
    `« ${found} » est-il l'acte connu « ${known} » ? Écrivez-le de même, ou donnez à l'acte un autre nom.`,
  actMayBeUnread: ({ found, rows }) =>
    `L'acte « ${found} » est peut-être celui d'une ligne d'EntActes dont le nom est illisible (${some(rows)}). Corrigez cette ligne.`,
  severalActs: ({ year, acts }) =>
    `Pour ${year}, les lignes citent plusieurs actes (${some(acts)}), attendu un seul. Gardez celui qui fait foi.`,

  serviceUnknown: ({ found, known }) =>
    `Service inconnu : « ${found} ». Écrivez l'un de : ${some(known)} ; pour un nouveau service, remplissez Unité et Base.`,
  serviceNearly: ({ found, near }) =>
    `« ${found} » : est-ce ${near
      .slice(0, 3)
      .map((label) => `« ${label} »`)
      .join(' ou ')} ? Écrivez ce nom ; sinon, commencez la remarque par « Nouveau service ».`,
  newService: ({ service }) =>
    `« ${service} » est un nouveau service : il figure dans la liste des tarifs, et aucune fonction ne le calcule. S'il s'agit d'un service connu, choisissez-le dans la liste.`,
  newServiceLacks: ({ service, column }) =>
    `« ${service} » est un nouveau service : sa colonne ${column} est attendue. Remplissez-la.`,
  newServiceDiffers: ({ service, column, values }) =>
    `« ${service} » : la colonne ${column} dit ${some(values)}, attendu une seule valeur pour le service. Corrigez-la.`,
  newServiceMixed: ({ service }) =>
    `« ${service} » : attendu des tranches (De et À sur chaque ligne), un forfait seul, ou des taux sans De ni À, au besoin avec plancher et plafond. Corrigez les lignes de cette période.`,
  yearKindDiffers: ({ service, found }) =>
    `« ${service} » : trouvé ${found}, quand d'autres lignes ont une autre sorte d'année. Mettez partout une année scolaire, ou partout un exercice.`,
  componentUnknown: ({ service, found, accepted }) =>
    `${service} : composante inconnue « ${found} », attendu l'une de : ${some(accepted)}. Corrigez-la.`,
  componentsMissing: ({ service, period, missing }) =>
    `${service}, ${period} : il manque ${some(missing)}. Ajoutez ces lignes : un tarif ne sert que complet.`,
  boundsNotUsed: ({ component }) =>
    `« ${component} » ne dépend pas de bornes : De et À sont attendus vides. Videz la cellule.`,
  boundNeeded: ({ component }) => `« ${component} » demande une borne dans cette colonne. Remplissez-la.`,
  boundsReversed: ({ from, to }) => `La tranche va de ${from} à ${to}. Corrigez l'une des deux bornes.`,
  bandsBroken: ({ found, expected }) =>
    `La tranche commence à ${found}, attendu ${expected}, sans trou ni recouvrement. Corrigez les bornes.`,
  zeroPrice: () =>
    "Trouvé un prix de 0 €. S'il est voté, commencez la remarque de la ligne par « Gratuit » ; sinon, saisissez le prix.",
  floorAboveCap: ({ floor, cap }) =>
    `Le plancher, ${floor}, dépasse le plafond, ${cap}. Corrigez l'un des deux.`,
  basisDiffers: ({ service, found, expected }) =>
    `${service} : trouvé « ${found} », mais ce tarif est ${expected}. Corrigez la base, ou vérifiez le montant.`,
  periodsOverlap: ({ service, rows }) =>
    `${service} : les lignes ${some(rows)} ont des années en commun avec une autre période. Aucune ne sert : corrigez les années ou supprimez les lignes remplacées.`,

  netDiffers: ({ found, expected }) =>
    `Trouvé un net de ${found}, attendu ${expected}, brut moins subvention. Corrigez l'un des trois.`,
  totalDiffers: ({ found, expected }) =>
    `Trouvé un total de ${found}, attendu ${expected}, la somme des lignes. Corrigez la ligne qui est fausse.`,
  subtotal: ({ found }) =>
    `« ${found} » se lit comme une somme, attendu une charge ou TOTAL. Écrivez TOTAL, ou supprimez la ligne.`,
  lineIsSum: ({ amount }) =>
    `Le montant, ${amount}, est la somme des autres lignes. Si c'est leur total, écrivez TOTAL ; si c'est une charge, remplissez Proportionnelle.`,
  lineNearly: ({ found, known }) =>
    `« ${found} » est-elle la ligne connue « ${known} » ? Écrivez ce nom ; si c'est une autre charge, remplissez Proportionnelle.`,
  typeAsked: ({ found, accepted }) =>
    `« ${found} » est-elle une charge ou un produit ? Écrivez l'un de : ${some(accepted)} dans la colonne Type.`,
  productReduced: ({ subsidy }) =>
    `Trouvé une subvention de ${subsidy} sur un produit, attendu une cellule vide. Mettez le montant du produit dans Brut.`,
  subsidyDeductedToo: ({ deducted }) =>
    `Les charges de la même année déduisent déjà ${deducted} de subventions. Si celle-ci en est, elle compte deux fois : ôtez l'une des deux.`,
  subsidyAboveGross: ({ subsidy, gross }) =>
    `La subvention, ${subsidy}, dépasse le brut, ${gross}. Vérifiez les deux montants.`,
  categoriesMissing: ({ year, missing }) =>
    `${year} : aucune ligne pour ${some(missing)}. Ajoutez-la si des élèves en relèvent : sans elle le total n'en compte aucun.`,

  membershipsOverlap: ({ siren, rows }) =>
    `${siren} : les adhésions des lignes ${some(rows)} ont des années en commun. Aucune ne sert : corrigez les années.`,
  sirenNotInIndex: ({ siren }) =>
    `${siren} n'est le SIREN d'aucun EPCI de la Somme ou de ses voisins : ses communes ne sont pas connues. Vérifiez-le.`,
  epciDiffers: ({ name, siren, ofSiren }) =>
    `« ${name} » n'est pas l'EPCI ${siren}, qui est ${ofSiren}. Corrigez le nom ou le SIREN.`,
};
