import type { BillingService } from '../model/service';
import { headerWords, wordsBeside } from './header-words';

/** Words that speak of pupils by themselves. */
const PUPILS = new Set([
  'eleves',
  'effectif',
  'effectifs',
  'comptes',
  'inscrits',
  'ecoliers',
  'collegiens',
  'pupils',
]);
/** Words of a sum, which may be one of pupils. */
const SUM = new Set(['total', 'ensemble']);

/** What says again that all pupils of the school are counted, or how surely. */
const SAME = [
  'à facturer',
  'année scolaire',
  'nb',
  'total',
  'totaux',
  'total',
  'général',
  'global',
  'globale',
  'globaux',
  'ensemble',
  'scolaire',
  'scolaires',
  'scolarisés',
  'inscrits',
  'ENT',
  'créés',
  'constat',
  'constaté',
  'constatés',
  'réel',
  'réels',
  'définitif',
  'définitifs',
  'arrêté',
  'arrêtés',
  'retenu',
  'retenus',
  'facturé',
  'facturés',
  'facturable',
  'facturables',
  'école',
  'écoles',
  'établissement',
  'établissements',
  'rentrée',
  'année',
  'pour',
  'par',
  'au',
  'en',
  'à',
  'of',
  'obligatoire',
].map(headerWords);

const OF_SERVICE: Readonly<Record<BillingService, readonly (readonly string[])[]>> = {
  'primary-schools': ['1er degré', 'premier degré'].map(headerWords),
  colleges: ['2nd degré', 'second degré', 'collège', 'collèges'].map(headerWords),
  npdc: ['EPCI', 'territoire', 'intercommunalité', 'communes', 'groupement'].map(headerWords),
};

/** One more hour of use, strictly: 60 minutes are free. */
const ABOVE = [
  'plus 1 h',
  'au-delà 1 h',
  'plus 60 min',
  'plus 60 minutes',
  'supérieur à 1 h',
  'supérieure à 1 h',
].map(headerWords);
const USED = [
  'ayant utilisé maxicours',
  'utilisant maxicours',
  'maxicours',
  'ayant utilisé',
  'utilisateurs',
  'utilisateur',
  'utilisation',
  'connectés',
  'usage',
  'temps',
  'dont',
].map(headerWords);

/** Parts of a school that a header names, each under one word; `hors ULIS` keeps them what they are. */
const LEVELS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'maternelle',
        'maternelle',
        'maternelles',
        'mat',
        'mater',
        'pré-élémentaire',
        'préélémentaire',
        'école maternelle',
      ],
      ['élémentaire', 'élémentaire', 'élémentaires', 'élém', 'élem', 'école élémentaire'],
      ['ULIS', 'ULIS'],
      ['UEEA', 'UEEA'],
      ['filles', 'filles'],
      ['garçons', 'garçons'],
      ...['TPS', 'PS', 'MS', 'GS', 'CP', 'CE1', 'CE2', 'CM1', 'CM2'].map((level) => [level, level]),
    ] as const
  ).flatMap(([level = '', ...names]) => names.map((name) => [headerWords(name).join(' '), level] as const)),
);

/** What the words of a header say of pupils. */
export interface PupilsHeader {
  /** Whether they say that these are all pupils, and nothing else. */
  readonly isSure: boolean;
  readonly isAboveOneHour: boolean;
  /** The part of a school that they count; null where it is none that is known, or all of it. */
  readonly level: string | null;
  /** Whether they say no more than that it is a sum. */
  readonly isSum: boolean;
  /** Whether they speak of pupils, rather than of a part or a sum which may be of something else. */
  readonly saysPupils: boolean;
}

/** @returns undefined where the words do not speak of pupils, of a part of a school, or of a sum */
export function pupilsHeader(words: readonly string[], service: BillingService): PupilsHeader | undefined {
  const saysPupils = words.some((word) => PUPILS.has(word));
  const others = words.filter((word) => !PUPILS.has(word));
  const notAbove = wordsBeside(others, ABOVE);
  const isAbove = notAbove.length < others.length;
  const beside = wordsBeside(notAbove, [...(isAbove ? USED : []), ...OF_SERVICE[service], ...SAME]);
  const isSum = !saysPupils && beside.length === 0 && words.some((word) => SUM.has(word));
  const level = LEVELS.get(wordsBeside(beside, [['hors', 'ulis']]).join(' ')) ?? null;
  if (!saysPupils && !isSum && level === null && !isAbove) return undefined;
  return {
    isSure: (saysPupils || isAbove) && beside.length === 0,
    isAboveOneHour: isAbove,
    level,
    isSum,
    saysPupils,
  };
}
