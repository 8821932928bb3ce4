import type { Language } from '../../kit/messages';
import { count } from '../../kit/french/amount';
import { TOLD_KINDS, type ToldKind, type ToldRow } from '../model/billing';
import { namingWith, type Naming } from './messages';

/** How rows of a kind are called, one and several. */
const NAMES: Readonly<Record<Language, Readonly<Record<ToldKind, readonly [one: string, several: string]>>>> =
  {
    fr: {
      blank: ['ligne vide', 'lignes vides'],
      note: ['ligne de titre ou de note', 'lignes de titre ou de note'],
      header: ["ligne d'en-tête répétée", "lignes d'en-tête répétées"],
      subtotal: ['ligne de sous-total', 'lignes de sous-total'],
      total: ['ligne de total', 'lignes de total'],
      otherYear: ["ligne d'une autre année", "lignes d'une autre année"],
    },
    en: {
      blank: ['blank row', 'blank rows'],
      note: ['row of a title or note', 'rows of titles or notes'],
      header: ['row that repeats the header', 'rows that repeat the header'],
      subtotal: ['row of a subtotal', 'rows of subtotals'],
      total: ['row of a total', 'rows of totals'],
      otherYear: ['row of another year', 'rows of other years'],
    },
  };
const SOME: Readonly<Record<Language, Naming['some']>> = {
  fr: namingWith((left) => ` et ${left} autres`, String).some,
  en: namingWith((left) => ` and ${left} others`, String).some,
};

/** Rows of one kind that are told, with what an annex and a report say of them. */
export interface ToldOfKind {
  readonly kind: ToldKind;
  readonly rows: readonly ToldRow[];
}

export function toldByKind(told: readonly ToldRow[]): readonly ToldOfKind[] {
  return TOLD_KINDS.map((kind) => ({ kind, rows: told.filter((row) => row.kind === kind) })).filter(
    ({ rows }) => rows.length > 0,
  );
}

/** `lignes de total`, as a column of figures names them. */
export function toldName({ kind, rows }: ToldOfKind, language: Language): string {
  return NAMES[language][kind][rows.length > 1 ? 1 : 0];
}

/** `2 lignes de total, non facturées : 4 (Total), 9 (Total général).` */
export function describeTold(of: ToldOfKind, language: Language): string {
  const { kind, rows } = of;
  const which = rows.map(({ number, text }) => (text === null ? String(number) : `${number} (${text})`));
  const many = kind === 'blank' ? rows.map(({ number }) => number) : which;
  const name = `${count(rows.length)} ${toldName(of, language)}`;
  return language === 'fr'
    ? `${name}, ${rows.length > 1 ? 'non facturées' : 'non facturée'} : ${SOME.fr(many)}.`
    : `${name}, not billed: ${SOME.en(many)}.`;
}
