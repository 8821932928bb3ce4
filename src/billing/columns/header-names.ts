import type { Field } from '../model/field';
import { headerWords } from './header-words';

/**
 * What headers call each field, in the ways of schools, the ministry's open data, syndicates and Chorus Pro. Where two
 * columns bear a field, that of an earlier list is it: the later ones say less, or may say something else beside it.
 */
const NAMES: Readonly<Record<Field, readonly (readonly string[])[]>> = {
  school: [
    [
      'établissement',
      'nom établissement',
      'libellé établissement',
      'établissement nom',
      'établissement scolaire',
      'nom établissement scolaire',
      'dénomination',
      'dénomination établissement',
      'école',
      'nom de l’école',
      'école nom',
      'libellé école',
      'dénomination école',
      'nom école établissement',
      'école/établissement',
      'collège',
      'nom du collège',
      'libellé collège',
      'school',
    ],
    ['appellation officielle', 'appellation officielle UAI', 'nom complet', 'nom usuel'],
    ['dénomination principale', 'dénomination principale UAI'],
    ['structure scolaire', 'site', 'nom du site', 'groupe scolaire'],
    ['nom'],
  ],
  patronym: [['patronyme', 'patronyme UAI', 'patronyme établissement', 'patronyme école']],
  uai: [
    [
      'UAI',
      'code UAI',
      'n° UAI',
      'UAI établissement',
      'établissement UAI',
      'UAI école',
      'école UAI',
      'UAI collège',
      'code UAI établissement',
      'code UAI école',
      'n° UAI établissement',
      'n° UAI école',
      'identifiant UAI',
      'RNE',
      'code RNE',
      'n° RNE',
      'UAI/RNE',
      'RNE/UAI',
      'code UAI/RNE',
    ],
    [
      'n° école',
      'code école',
      'identifiant établissement',
      'identifiant école',
      'n° établissement',
      'établissement n°',
      'code établissement',
      'n° d’immatriculation',
      'immatriculation',
    ],
  ],
  commune: [
    [
      'commune',
      'nom commune',
      'commune nom',
      'libellé commune',
      'commune libellé',
      'commune de l’école',
      'commune établissement',
      'commune école/établissement',
      'commune d’implantation',
      'nom commune école',
      'nom commune établissement',
      'école commune',
      'établissement commune',
      'municipality',
    ],
    ['ville', 'nom ville', 'ville école', 'ville établissement', 'localité'],
  ],
  insee: [
    [
      'code INSEE',
      'INSEE',
      'n° INSEE',
      'INSEE commune',
      'commune INSEE',
      'code INSEE commune',
      'code commune INSEE',
      'code INSEE école',
      'code INSEE établissement',
      'code INSEE commune école',
      'code INSEE commune établissement',
      'code officiel géographique',
      'COG',
      'INSEE code',
    ],
    [
      'code commune',
      'commune code',
      'code commune école',
      'code commune établissement',
      'codgeo',
      'code géo',
    ],
    ['depcom', 'insee com', 'code com', 'codecom'],
  ],
  epci: [
    [
      'EPCI',
      'nom EPCI',
      'libellé EPCI',
      'EPCI nom',
      'raison sociale EPCI',
      'nom groupement',
      'groupement',
      'raison sociale groupement',
      'communauté',
      'communauté de communes',
      'intercommunalité',
      'nom intercommunalité',
    ],
    ['raison sociale', 'membre', 'nom membre', 'adhérent', 'nom adhérent'],
    ['nom'],
  ],
  siren: [
    [
      'SIREN',
      'n° SIREN',
      'SIREN EPCI',
      'n° SIREN EPCI',
      'EPCI/SIREN',
      'code SIREN',
      'identifiant SIREN',
      'SIREN groupement',
      'n° SIREN groupement',
      'SIREN membre',
      'SIREN adhérent',
      'code EPCI',
      'EPCI code',
    ],
  ],
  // Beside these, the words of `pupils-header.ts` are read.
  pupils: [['comptes', 'pupils']],
  pupilsAboveOneHour: [
    ['élèves maxicours', 'maxicours', 'utilisateurs maxicours', 'élèves utilisateurs maxicours'],
  ],
  option: [
    [
      'option',
      'option forfaitaire',
      'option forfait',
      'option accompagnement',
      'accompagnement forfaitaire',
      'contribution optionnelle',
    ],
  ],
  halfDays: [
    [
      'demi-journées',
      'nb demi-journées',
      'demi-journée',
      'nb demi-journées accompagnement',
      'demi-journées accompagnement',
      'accompagnement à la demande',
    ],
  ],
  subsidies: [
    [
      'subvention',
      'subventions',
      'subventions des communes',
      'subventions communales',
      'subventions communes',
      'montant subventions',
      'montant subvention',
      'total subventions',
      'subventions à déduire',
    ],
  ],
  payer: [
    [
      'payeur',
      'nom payeur',
      'redevable',
      'nom redevable',
      'libellé redevable',
      'débiteur',
      'nom débiteur',
      'libellé débiteur',
      'raison sociale débiteur',
      'raison sociale redevable',
      'raison sociale payeur',
      'dénomination débiteur',
      'collectivité payeuse',
      'collectivité redevable',
      'collectivité débitrice',
      'collectivité facturée',
      'organisme payeur',
      'commune payeuse',
      'facturé à',
      'payer',
    ],
    [
      'tiers',
      'nom tiers',
      'libellé tiers',
      'raison sociale tiers',
      'désignation tiers',
      'collectivité',
      'nom collectivité',
      'libellé collectivité',
      'raison sociale collectivité',
      'collectivité compétente',
      'destinataire',
      'nom destinataire',
      'structure destinataire',
      'raison sociale destinataire',
      'client',
      'nom client',
    ],
  ],
  siret: [
    [
      'SIRET payeur',
      'SIRET redevable',
      'SIRET débiteur',
      'SIRET tiers',
      'SIRET collectivité',
      'SIRET collectivité payeuse',
      'SIRET destinataire',
      'SIRET client',
      'SIRET mairie',
      'n° SIRET payeur',
      'n° SIRET redevable',
      'n° SIRET débiteur',
      'n° SIRET tiers',
      'n° SIRET collectivité',
      'identifiant débiteur',
      'identifiant redevable',
      'identifiant destinataire',
      'identifiant structure destinataire',
      'identifiant Chorus Pro',
      'identifiant débiteur SIRET',
    ],
    ['SIRET', 'n° SIRET', 'code SIRET', 'identifiant SIRET'],
  ],
  sirenOrSiret: [
    [
      'SIREN/SIRET',
      'SIRET/SIREN',
      'SIREN ou SIRET',
      'n° SIREN/SIRET',
      'n° SIREN/SIRET UAI',
      'SIREN/SIRET payeur',
      'SIREN/SIRET redevable',
      'SIREN/SIRET débiteur',
    ],
  ],
  serviceCode: [
    [
      'code service',
      'service code',
      'code service Chorus',
      'code service Chorus Pro',
      'code service exécutant',
      'service exécutant',
      'n° service exécutant',
      'service exécutant code',
      'service Chorus',
      'service Chorus Pro',
      'code service destinataire',
      'service destinataire',
    ],
  ],
  engagement: [
    [
      'engagement',
      'n° engagement',
      'engagement juridique',
      'n° engagement juridique',
      'EJ',
      'n° EJ',
      'référence engagement',
      'n° engagement EJ',
    ],
    ['n° bon de commande', 'bon de commande', 'n° commande', 'référence commande'],
  ],
  countDate: [
    [
      'date comptage',
      'date de l’effectif',
      'date effectifs',
      'date de relevé',
      'date de constat',
      'date constat effectifs',
      'date d’observation',
      'date de situation',
      'date des comptes',
      'effectif au',
      'effectifs au',
      'arrêté au',
    ],
    ['date'],
  ],
  beneficiarySince: [
    [
      'bénéficiaire depuis',
      'adhérent depuis',
      'première année',
      'date adhésion',
      'date d’entrée dans l’ENT',
      'entrée dans l’ENT',
      'depuis',
    ],
  ],
  schoolYear: [
    ['année scolaire', 'rentrée scolaire', 'année rentrée scolaire', 'rentrée', 'année de rentrée'],
    ['année', 'millésime'],
  ],
  degree: [
    ['type établissement', 'libellé nature', 'nature libellé', 'nature UAI libellé', 'libellé nature UAI'],
    ['nature', 'nature établissement', 'nature UAI', 'code nature', 'code nature UAI'],
    ['degré', 'degré enseignement', 'niveau enseignement', 'type UAI libellé', 'type école', 'type'],
  ],
  // CP alone may be the first class of elementary school.
  postalCode: [
    [
      'code postal',
      'code postal UAI',
      'code postal établissement',
      'code postal école',
      'CP ville',
      'CP commune',
    ],
  ],
  department: [
    [
      'code département',
      'code département INSEE 3',
      'n° département',
      'département code',
      'département INSEE 3',
    ],
    [
      'département',
      'libellé département',
      'nom département',
      'département libellé',
      'département INSEE 3 libellé',
    ],
  ],
};

/** A name that a header may bear, as words. */
export interface FieldName {
  readonly field: Field;
  /** 0 for the first list. */
  readonly rank: number;
}

const FIELDS_OF = new Map<string, readonly FieldName[]>();
for (const [field, lists] of Object.entries(NAMES) as [Field, readonly (readonly string[])[]][]) {
  lists.forEach((names, rank) => {
    for (const name of names) {
      const key = headerWords(name).join(' ');
      const known = FIELDS_OF.get(key) ?? [];
      if (!known.some((one) => one.field === field)) FIELDS_OF.set(key, [...known, { field, rank }]);
    }
  });
}

/** The field of a service that these words name, and no other word. */
export function fieldCalled(words: readonly string[], fields: ReadonlySet<Field>): FieldName | undefined {
  return FIELDS_OF.get(words.join(' '))?.find(({ field }) => fields.has(field));
}
