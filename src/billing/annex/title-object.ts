import { count, euros } from '../../kit/french/amount';
import { frenchDate } from '../../kit/french/date';
import { quantityInWords } from '../../engine/quantity-in-words';
import type { Decimal } from '../../kit/money/decimal';
import type { Act, SchoolYear } from '../../tariffs/model';
import { sum } from '../lines/subtotals';
import type { OriginalTitle } from '../model/comparison';
import type { BillingService } from '../model/service';
import type { TitleAct, TitleBase } from './title-bases';
import type { TitleKind } from './title-numbers';

/** As accounting software takes it. */
export const LONGEST_OBJECT = 160;

/** What the object of a title says. */
export interface TitleFacts {
  readonly kind: TitleKind;
  readonly service: BillingService;
  readonly schoolYear: SchoolYear;
  /** The titles that it corrects or completes. */
  readonly originals: readonly OriginalTitle[];
  /** null where earlier lines do not state theirs, or several titles share them. */
  readonly bases: readonly TitleBase[] | null;
  readonly acts: readonly TitleAct[];
  /** € TTC, owed before and now, where that stands for the bases; null where it does not. */
  readonly change: { readonly earlier: Decimal; readonly now: Decimal } | null;
  /** Which annex justifies it, and where in it. */
  readonly annex: { readonly number: number; readonly payer: number };
}

/** How much of it is said, from the longest to the shortest. */
interface Form {
  readonly isBrief: boolean;
  readonly words: 'long' | 'short';
  readonly bases: 'full' | 'short' | 'counted' | 'pupils';
  readonly annex: 'long' | 'short' | 'none';
}

const FULL: Form = { isBrief: false, words: 'long', bases: 'full', annex: 'long' };
/** Each leaves out more than the one before: words, then what the annex says as well. */
const FORMS: readonly Form[] = [
  FULL,
  { ...FULL, isBrief: true },
  { ...FULL, isBrief: true, words: 'short' },
  { isBrief: true, words: 'short', bases: 'short', annex: 'long' },
  { isBrief: true, words: 'short', bases: 'short', annex: 'short' },
  { isBrief: true, words: 'short', bases: 'short', annex: 'none' },
  { isBrief: true, words: 'short', bases: 'counted', annex: 'short' },
  { isBrief: true, words: 'short', bases: 'counted', annex: 'none' },
  { isBrief: true, words: 'short', bases: 'pupils', annex: 'short' },
];

const SERVICES: Readonly<Record<BillingService, Readonly<Record<'long' | 'short', string>>>> = {
  'primary-schools': { long: 'ENT des écoles', short: 'ENT écoles' },
  colleges: { long: 'ENT des collèges', short: 'ENT collèges' },
  npdc: { long: 'ENT, Nord-Pas-de-Calais Numérique', short: 'ENT NPDC' },
};

/**
 * The object of a title, within 160 characters: service, year, what it corrects, bases, act, annex. Where all of it is
 * too long it is shortened in a fixed order, and what is left out last is what corrects which title.
 */
export function titleObject(facts: TitleFacts): string {
  for (const form of FORMS) {
    const said = inForm(facts, form);
    if (said.length <= LONGEST_OBJECT) return said;
  }
  return cutBetweenWords(inForm(facts, FORMS[FORMS.length - 1] ?? FULL));
}

function inForm(facts: TitleFacts, form: Form): string {
  const { service, schoolYear, annex } = facts;
  const year = form.isBrief ? ` ${schoolYear}` : `, année scolaire ${schoolYear}`;
  const reference =
    form.annex === 'none'
      ? []
      : [`État n° ${annex.number}${form.annex === 'long' ? `, redevable n° ${annex.payer}` : ''}`];
  const grounds = [corrected(facts, form), ...basesInWords(facts, form)].filter((one) => one !== '');
  const parts = [grounds.join(', '), ...actInWords(facts, form), ...reference];
  // No semicolon: accounting software may take one for the end of a cell, quotes or not.
  return `${SERVICES[service][form.words]}${year} : ${parts.filter((part) => part !== '').join('. ')}`;
}

function corrected({ kind, originals }: TitleFacts, { words }: Form): string {
  const isLong = words === 'long';
  const named = originals.map((original) => originalInWords(original, isLong)).join(' et ');
  switch (kind) {
    case 'first':
    case 'newTitle':
      return '';
    case 'complement':
      return `${isLong ? 'titre complémentaire' : 'complément'} ${originals.length > 1 ? 'aux titres' : 'au titre'} ${named}`;
    case 'reduction':
      return `réduction du titre ${named}`;
    case 'cancellation':
      return `annulation du titre ${named}`;
    case 'mandate':
      return `annulation sur exercice clos, titre ${named}`;
  }
}

function originalInWords({ number, budgetYear }: OriginalTitle, isLong: boolean): string {
  const year = isLong ? ` de l'exercice ${budgetYear}` : ` (exercice ${budgetYear})`;
  return `n° ${number ?? 'à compléter'}${budgetYear === null ? '' : year}`;
}

function basesInWords({ bases, change }: TitleFacts, form: Form): readonly string[] {
  if (bases === null) {
    return change === null ? [] : [`dû porté de ${euros(change.earlier)} à ${euros(change.now)}`];
  }
  const isRoomy = form.bases === 'full' || form.bases === 'short';
  const hasItems = isRoomy && new Set(bases.flatMap(({ item }) => item ?? [])).size > 1;
  const words = { ...form, hasItems };
  switch (form.bases) {
    case 'full':
    case 'short':
      return bases.map((base, index) => baseInWords(base, words, index === 0));
    case 'counted': {
      const rest = bases.filter(({ counted }) => counted === null).map(({ amount }) => amount);
      const others = rest.length === 0 ? [] : [`autres parts ${euros(sum(rest))}`];
      const counted = bases.filter((base) => base.counted !== null);
      return [...counted.map((base, index) => baseInWords(base, words, index === 0)), ...others];
    }
    case 'pupils': {
      const pupils = bases.filter(({ counted }) => counted === 'pupils');
      // The parts of one bill count the same pupils each.
      const [first] = pupils;
      const counted = pupils.filter(({ name }) => name === first?.name);
      return [quantityInWords('pupils', sum(counted.map(({ quantity }) => quantity)))];
    }
  }
}

function baseInWords(
  { name, counted, quantity, unitPrice, amount, item }: TitleBase,
  { bases, words, hasItems }: Form & { readonly hasItems: boolean },
  isFirst: boolean,
): string {
  const named = name === null ? '' : `${name} `;
  const article = hasItems && item !== null ? ` (${words === 'long' ? item : briefItem(item)})` : '';
  if (unitPrice === null || (counted === null && quantity.eq(1))) return `${named}${euros(amount)}${article}`;
  const isInFull = counted !== null && (bases === 'full' || isFirst || name === null);
  const many = isInFull ? quantityInWords(counted, quantity) : count(quantity);
  // « demi-journées 5 demi-journées » says it twice.
  const isSaid = name !== null && isInFull && many.endsWith(` ${name}`);
  return `${isSaid ? '' : named}${many} × ${euros(unitPrice)}${article}`;
}

function actInWords({ acts }: TitleFacts, form: Form): readonly string[] {
  const all = acts.map(({ act, item }) => {
    const article = item === null ? '' : `, ${form.words === 'long' ? item : briefItem(item)}`;
    return `${cited(act, form)}${article}`;
  });
  return all.length === 0 ? [] : [all.join(' et ')];
}

function cited({ body, number, date }: Act, { words, bases }: Form): string {
  const isLong = words === 'long';
  const dated = date === null ? ` (${isLong ? 'document ' : ''}non daté)` : ` du ${frenchDate(date)}`;
  if (bases === 'pupils') return `Acte${date === null ? ' non daté' : dated}`;
  if (number !== null) return `${isLong ? 'Délibération' : 'Dél.'} ${number}${dated}`;
  // A body whose act has no date is told by the service already.
  return isLong || date !== null ? `${body}${dated}` : 'Acte non daté';
}

function briefItem(item: string): string {
  return item.replace(/^article /u, 'art. ');
}

/** A number holds no space that breaks: what is cut between words is cut in the middle of none. */
function cutBetweenWords(said: string): string {
  const words = said.slice(0, LONGEST_OBJECT).split(' ').slice(0, -1);
  return `${words.join(' ')}…`;
}
