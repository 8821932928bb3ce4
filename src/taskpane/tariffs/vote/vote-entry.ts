import { date, name, price, schoolYear, text, voteDate } from '../../../workbook-tariffs/cells/readers';
import type { ActStatus, Category, DecimalText, IsoDate, SchoolYear } from '../../../tariffs/model';
import type { Vote } from '../../../workbook-tariffs/changes/vote';
import type { ActValues } from '../../../workbook-tariffs/rows/acts';
import type { EntryFault } from '../../layout/entry-field';
import { TypedFields } from '../../layout/form';

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
  const fields = new TypedFields<VoteField>();
  const { faults } = fields;
  const year = fields.required<SchoolYear>('year', entries.year, schoolYear);
  const isVoted = entries.status === 'voted';
  // A vote has a number; a budget that precedes it has none yet.
  const number = isVoted
    ? fields.required('number', entries.number, name)
    : fields.optional('number', entries.number, name);
  const on = fields.required<IsoDate>('date', entries.date, isVoted ? voteDate(today) : date);
  const title = fields.required('title', entries.title, text);
  const item = fields.optional('item', entries.item, text);
  const prices = VOTED_CATEGORIES.map((category) => ({
    component: category,
    amount: fields.required<DecimalText>(category, entries.rates[category], price),
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
