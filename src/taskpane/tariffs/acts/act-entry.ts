import { date, name, text, voteDate } from '../../../workbook-tariffs/cells/readers';
import { textKey } from '../../../kit/text-key';
import type { ActStatus, IsoDate } from '../../../tariffs/model';
import type { CellReader } from '../../../workbook-tariffs/cells/fault';
import type { ActValues } from '../../../workbook-tariffs/rows/acts';
import type { EntryFault } from '../../layout/entry-field';
import { TypedFields } from '../../layout/form';
import { isDraftName } from '../vote/vote-entry';

/** What is typed of an act. */
export interface ActEntries {
  readonly key: string;
  readonly body: string;
  readonly number: string;
  /** As a date field gives it: ISO, or empty. */
  readonly date: string;
  readonly title: string;
  readonly item: string;
  readonly status: ActStatus;
}

export type ActFieldName = Exclude<keyof ActEntries, 'status'>;

export interface ActRead {
  /** null while a field is blank or cannot be read. */
  readonly act: ActValues | null;
  readonly faults: ReadonlyMap<ActFieldName, EntryFault>;
}

/** An act as one would type it. */
export function typedAct({ key, body, number, date: on, title, item, status }: ActValues): ActEntries {
  return { key, body: body ?? '', number: number ?? '', date: on, title, item: item ?? '', status };
}

/** A draft that was voted: its number and date are asked, the rest is kept. */
export function typedAsVoted(act: ActValues): ActEntries {
  return { ...typedAct(act), date: '', status: 'voted' };
}

/**
 * Reads the entries as the cells of EntActes are read.
 *
 * @param before the act as it stands: one that becomes voted needs a number
 * @param today the last day on which a vote can have taken place
 */
export function readAct(entries: ActEntries, before: ActValues, today: IsoDate): ActRead {
  const fields = new TypedFields<ActFieldName>();
  const { faults } = fields;
  const required = <T>(field: ActFieldName, read: CellReader<T>) =>
    fields.required(field, entries[field], read);
  const optional = <T>(field: ActFieldName, read: CellReader<T>) =>
    fields.optional(field, entries[field], read);

  const { status } = entries;
  const isVoted = status === 'voted';
  const number = isVoted && before.status !== 'voted' ? required('number', name) : optional('number', name);
  const key = required('key', name);
  const on = required<IsoDate>('date', isVoted ? voteDate(today) : date);
  const title = required('title', text);
  const body = optional('body', text);
  const item = optional('item', text);
  if (faults.size > 0 || key === null || on === null || title === null) return { act: null, faults };
  return { act: { key: keyOf(key, before, number), body, number, date: on, title, item, status }, faults };
}

/** A name that was only the number, or that the pane gave for want of one, follows the number unless it was typed. */
function keyOf(typed: string, before: ActValues, number: string | null): string {
  if (textKey(typed) !== textKey(before.key) || number === null) return typed;
  const isNumber = before.number !== null && textKey(before.key) === textKey(before.number);
  return isNumber || isDraftName(before.key) ? number : typed;
}
