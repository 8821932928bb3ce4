import { textKey } from '../../engine/text-key';
import type { Field } from '../model/field';

/** What headers call each field, in the ways of schools, syndicates and Chorus Pro. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  school: [
    'établissement',
    'nom établissement',
    'libellé établissement',
    'dénomination',
    'appellation officielle',
    'école',
    'nom de l’école',
    'collège',
    'nom du collège',
    'school',
  ],
  uai: ['UAI', 'code UAI', 'n° UAI', 'UAI établissement', 'RNE', 'code RNE', 'n° RNE', 'UAI/RNE'],
  commune: [
    'commune',
    'nom commune',
    'libellé commune',
    'commune de l’école',
    'commune établissement',
    'ville',
    'localité',
    'municipality',
  ],
  insee: [
    'code INSEE',
    'INSEE',
    'n° INSEE',
    'INSEE commune',
    'code INSEE commune',
    'code commune',
    'code commune INSEE',
    'code officiel géographique',
    'COG',
    'INSEE code',
  ],
  epci: ['EPCI', 'nom EPCI', 'libellé EPCI', 'communauté', 'intercommunalité'],
  siren: ['SIREN', 'n° SIREN', 'SIREN EPCI', 'EPCI/SIREN', 'code SIREN'],
  pupils: [
    'élèves',
    'nb élèves',
    'total élèves',
    'élèves total',
    'effectif',
    'effectifs',
    'effectif élèves',
    'effectif total',
    'comptes',
    'nb comptes',
    'nb comptes élèves',
    'comptes élèves',
    'comptes créés',
    'nb comptes créés',
    'pupils',
  ],
  pupilsAboveOneHour: ['élèves plus d’1 h', 'élèves au-delà d’une heure', 'élèves maxicours', 'maxicours'],
  option: ['option', 'option forfaitaire', 'accompagnement forfaitaire', 'contribution optionnelle'],
  halfDays: [
    'demi-journées',
    'nb demi-journées',
    'demi-journées accompagnement',
    'accompagnement à la demande',
  ],
  subsidies: ['subvention', 'subventions', 'subventions des communes', 'montant subventions'],
  payer: [
    'payeur',
    'nom payeur',
    'redevable',
    'nom redevable',
    'débiteur',
    'tiers',
    'collectivité',
    'collectivité compétente',
    'collectivité payeuse',
    'payer',
  ],
  siret: ['SIRET', 'n° SIRET', 'SIRET payeur', 'SIRET redevable', 'code SIRET', 'SIRET collectivité'],
  serviceCode: [
    'code service',
    'service code',
    'code service Chorus',
    'code service Chorus Pro',
    'code service exécutant',
  ],
  engagement: [
    'engagement',
    'n° engagement',
    'engagement juridique',
    'n° engagement juridique',
    'EJ',
    'n° EJ',
    'référence engagement',
    'n° bon de commande',
  ],
  countDate: [
    'date',
    'date comptage',
    'date de l’effectif',
    'date effectifs',
    'date de relevé',
    'date de constat',
    'effectif au',
    'arrêté au',
  ],
  beneficiarySince: ['bénéficiaire depuis', 'adhérent depuis', 'première année', 'date adhésion', 'depuis'],
  schoolYear: ['rentrée scolaire', 'rentrée', 'année scolaire', 'année de rentrée', 'année', 'millésime'],
  degree: [
    'type établissement',
    'type',
    'nature',
    'nature établissement',
    'code nature',
    'code nature UAI',
    'libellé nature',
    'nature UAI',
    'nature UAI libellé',
    'degré',
    'degré enseignement',
    'niveau enseignement',
  ],
  // CP alone is the first class of elementary school.
  postalCode: [
    'code postal',
    'code postal UAI',
    'CP ville',
    'code postal établissement',
    'code postal école',
  ],
  department: [
    'département',
    'code département',
    'libellé département',
    'nom département',
    'n° département',
    'dépt',
    'dpt',
    'dep',
    'code dépt',
    'code dpt',
  ],
};

const SMALL_WORDS: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'l', 'la', 'le', 'les']);
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['nombre', 'nb'],
  ['nbre', 'nb'],
  ['no', 'n'],
  ['num', 'n'],
  ['numero', 'n'],
  ['eleve', 'eleves'],
  ['1h', '1 h'],
  ['une', '1'],
  ['heure', 'h'],
  ['+', 'plus'],
  ['>', 'plus'],
]);

const FIELD_OF = new Map(
  (Object.entries(NAMES) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name): [string, Field] => [headerKey(name), field]),
  ),
);

/** The field that a header names; what stands in parentheses, such as a unit, is tried with and without. */
export function fieldNamed(header: string): Field | undefined {
  const short = header.slice(0, LONGEST);
  const opening = short.indexOf('(');
  return (
    FIELD_OF.get(headerKey(short)) ??
    (opening > 0 ? FIELD_OF.get(headerKey(short.slice(0, opening))) : undefined)
  );
}

/** Longer than any header that names a field. */
const LONGEST = 120;

/** `Nombre d'élèves`, `NB_ELEVES` and `Nb. élèves` are one. */
function headerKey(header: string): string {
  return textKey(header)
    .replace(/[^\p{L}\p{N}+>]/gu, ' ')
    .replace(/[+>]/g, ' $& ')
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))
    .map((word) => SAME_WORDS.get(word) ?? word)
    .join(' ');
}
