import type { ActStatus, Category, DecimalText, IsoDate, SchoolYear } from '../../../tariffs/model';
import type { Vote } from '../../../workbook-tariffs/changes/vote';
import { price } from '../../../workbook-tariffs/cells/amount';
import { date, voteDate } from '../../../workbook-tariffs/cells/date';
import { Fault, type CellReader } from '../../../workbook-tariffs/cells/fault';
import { name, text } from '../../../workbook-tariffs/cells/text';
import { schoolYear } from '../../../workbook-tariffs/cells/year';
import type { ActValues } from '../../../workbook-tariffs/rows/acts';
import type { EntryFault } from '../entry-field';

export const VOTED_CATEGORIES = [
  'membre',
  'membre hors Somme',
  'hors membre',
] as const satisfies readonly Category[];
export type VotedCategory = (typeof VOTED_CATEGORIES)[number];

/** What is typed of a vote. */
export interface VoteEntries {
  /** The act of the workbook that is amended, as it stands; null where the vote is a new one. */
  readonly amended: ActValues | null;
  readonly status: ActStatus;
  readonly year: string;
  readonly number: string;
  /** As a date field gives it: ISO, or empty. */
  readonly date: string;
  readonly title: string;
  readonly item: string;
  readonly rates: Readonly<Record<VotedCategory, string>>;
}

export type VoteField = 'year' | 'number' | 'date' | 'title' | 'item' | VotedCategory;

export interface VoteRead {
  /** null while a field is blank or cannot be read. */
  readonly vote: Vote | null;
  readonly year: SchoolYear | null;
  readonly faults: ReadonlyMap<VoteField, EntryFault>;
}

/** The short name of a draft that has no number yet. */
export function draftName(year: SchoolYear): string {
  return `Projet ${year}`;
}

/** Whether a short name is one that the pane gave to a draft without a number. */
export function isDraftName(key: string): boolean {
  return /^Projet \d{4}-\d{4}$/.test(key);
}

/** The title is part of the act: it is French, whatever the display language. */
export function blankVote(year: SchoolYear): VoteEntries {
  return {
    amended: null,
    status: 'voted',
    year,
    number: '',
    date: '',
    title: `Contribution ENT ${year}`,
    item: '',
    rates: { membre: '', 'membre hors Somme': '', 'hors membre': '' },
  };
}

/** An act of the workbook as one would type it, its rates aside. */
export function entriesOfAct(act: ActValues, year: SchoolYear): VoteEntries {
  const { status, number, date: on, title, item } = act;
  return {
    ...blankVote(year),
    amended: act,
    status,
    number: number ?? '',
    date: on,
    title,
    item: item ?? '',
  };
}

/**
 * Reads the entries as the cells of EntActes and EntTarifs are read.
 *
 * @param today the last day on which a vote can have taken place
 */
export function readVote(entries: VoteEntries, today: IsoDate): VoteRead {
  const faults = new Map<VoteField, EntryFault>();
  const required = <T>(field: VoteField, typed: string, read: CellReader<T>): T | null => {
    const found = typed.trim() === '' ? null : read(typed);
    if (found === null) faults.set(field, 'blank');
    else if (found instanceof Fault) faults.set(field, found);
    else return found;
    return null;
  };
  const optional = <T>(field: VoteField, typed: string, read: CellReader<T>): T | null =>
    typed.trim() === '' ? null : required(field, typed, read);

  const year = required<SchoolYear>('year', entries.year, schoolYear);
  const isVoted = entries.status === 'voted';
  // A vote has a number; a budget that precedes it has none yet.
  const number = isVoted
    ? required('number', entries.number, name)
    : optional('number', entries.number, name);
  const on = required<IsoDate>('date', entries.date, isVoted ? voteDate(today) : date);
  const title = required('title', entries.title, text);
  const item = optional('item', entries.item, text);
  const prices = VOTED_CATEGORIES.map((category) => ({
    component: category,
    amount: required<DecimalText>(category, entries.rates[category], price),
  }));
  if (faults.size > 0 || year === null || on === null || title === null) {
    return { vote: null, year, faults };
  }
  const act = {
    key: entries.amended?.key ?? number ?? draftName(year),
    body: entries.amended === null ? 'Comité syndical' : entries.amended.body,
    number,
    date: on,
    title,
    item,
    status: entries.status,
  };
  return { vote: { act, tariff: 'primary-schools', year, prices }, year, faults };
}
