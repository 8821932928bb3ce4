import { FIELDS, type Field } from '../model/field';
import type { BillingService } from '../model/service';
import type { SchoolYear } from '../../tariffs/model';
import { fieldCalled } from './header-names';
import { headerText, headerWords, wordsBeside } from './header-words';
import { yearsIn } from './header-years';
import { pupilsHeader } from './pupils-header';
import { SERVICE_FIELDS } from './service-fields';

/** What one header says of its column. */
export interface HeaderReading {
  readonly field: Field;
  /** Whether it says nothing beside its field that would change what is billed. */
  readonly isSure: boolean;
  /** Of two sure columns that of the lower rank is taken. */
  readonly rank: number;
  /** The part of a school that its pupils are of. */
  readonly level: string | null;
  /** Whether it says no more than that it is a sum. */
  readonly isSum: boolean;
  readonly saysPupils: boolean;
}

/** What is billed: a header may say that it is of another year. */
export interface Billed {
  readonly service: BillingService;
  /** null while it is not known: every year is then as good. */
  readonly schoolYear: SchoolYear | null;
}

/** What says again what a field is, how it is written or that it must be. */
const SAID_AGAIN: Readonly<Partial<Record<Field, readonly string[]>>> = {
  uai: ['ex RNE', 'RNE', 'UAI', 'école', 'établissement', 'collège'],
  insee: ['INSEE', 'commune', 'COG'],
  commune: ['école', 'établissement'],
  siren: ['EPCI'],
  siret: ['payeur', 'redevable', 'débiteur', 'collectivité'],
  serviceCode: ['Chorus Pro', 'Chorus', 'exécutant'],
  engagement: ['Chorus Pro', 'Chorus', 'juridique', 'EJ'],
  countDate: ['comptage', 'effectif', 'effectifs', 'jj mm aaaa'],
  subsidies: ['en €', 'en euros', '€', 'euros', 'TTC', 'communes', 'à déduire', 'montant'],
  option: ['oui non', 'o n', 'forfaitaire'],
  halfDays: ['nb', 'accompagnement'],
  payer: ['nom', 'raison sociale'],
  beneficiarySince: ['année scolaire', 'date', 'année', 'à l’ENT', 'ENT', 'au service'],
};
const OF_ANY: readonly string[] = ['nom', 'libellé', 'si connu', 'obligatoire', 'facultatif', 'texte'];
/** A code of what is named, such as « Redevable (code) », is not its name. */
const OF_CODES: readonly string[] = [
  '14 chiffres',
  '9 chiffres',
  '5 chiffres',
  '5 caractères',
  '8 caractères',
  'code',
  'n',
  'nb',
];
const NAMED: ReadonlySet<string> = new Set<Field>(['school', 'patronym', 'commune', 'epci', 'payer']);

function saidAgain(field: Field): readonly (readonly string[])[] {
  const phrases = [...(SAID_AGAIN[field] ?? []), ...OF_ANY, ...(NAMED.has(field) ? [] : OF_CODES)];
  return phrases.map(headerWords);
}
const AGAIN: ReadonlyMap<Field, readonly (readonly string[])[]> = new Map(
  FIELDS.map((field) => [field, saidAgain(field)]),
);

/**
 * Reads a header: the field that it names, and whether what it says beside changes that. `Effectif (au 15/10/2023)` are
 * the pupils of 2023-2024, `Effectif (2022-2023)` or `Effectif (%)` only may be.
 *
 * @returns undefined where it speaks of no field of the service
 */
export function readHeader(header: string, { service, schoolYear }: Billed): HeaderReading | undefined {
  const { rest, years } = yearsIn(headerText(header));
  const words = headerWords(rest);
  const fields = new Set(SERVICE_FIELDS[service].fields);
  const isOfYear = schoolYear === null || years.every((year) => year.schoolYear === schoolYear);
  if (words.length === 0)
    return years.length === 0 ? undefined : { ...NOTHING_ELSE, field: 'pupils', isSure: false };

  const called = fieldCalled(words, fields);
  if (called !== undefined)
    return { ...NOTHING_ELSE, ...called, isSure: isOfYear, saysPupils: called.field === 'pupils' };
  const pupils = pupilsHeader(words, service);
  const field = pupils?.isAboveOneHour === true ? 'pupilsAboveOneHour' : 'pupils';
  if (pupils !== undefined && fields.has(field)) {
    const isSum = pupils.isSum && isOfYear;
    const level = isOfYear ? pupils.level : null;
    return { ...pupils, field, rank: 0, isSure: pupils.isSure && isOfYear, isSum, level };
  }
  const begun = beginning(words, fields);
  if (
    fields.has('payer') &&
    (begun === undefined || !OF_PAYER.has(begun.field)) &&
    (words.some((word) => PAYERS.has(word)) || COMPETENT.has(words.join(' ')))
  ) {
    return { ...NOTHING_ELSE, field: 'payer', isSure: false };
  }
  if (begun === undefined) return undefined;
  return { ...NOTHING_ELSE, ...begun, isSure: begun.isSure && isOfYear };
}

/** « Commune du redevable » is no school's, and may be all that names the payer. */
const PAYERS = new Set(['payeur', 'payeurs', 'redevable', 'redevables', 'debiteur', 'debiteurs']);
/** Who has the competence of schools may pay for them. */
const COMPETENT = new Set(
  [
    'gestionnaire',
    'organisme gestionnaire',
    'structure gestionnaire',
    'compétence',
    'compétence scolaire',
    'syndicat',
    'syndicat scolaire',
    'SIVOS',
    'SIVOM',
    'SISCO',
  ].map((text) => headerWords(text).join(' ')),
);
const OF_PAYER: ReadonlySet<Field> = new Set<Field>(['payer', 'siret', 'siren', 'serviceCode', 'engagement']);

/** The field that the first words name, and whether the others say it again. */
function beginning(words: readonly string[], fields: ReadonlySet<Field>) {
  for (let length = words.length - 1; length > 0; length -= 1) {
    const called = fieldCalled(words.slice(0, length), fields);
    if (called === undefined) continue;
    const beside = wordsBeside(words.slice(length), AGAIN.get(called.field) ?? []);
    return { ...called, isSure: beside.length === 0 };
  }
  return undefined;
}

const NOTHING_ELSE = { rank: 0, level: null, isSum: false, saysPupils: false } as const;
