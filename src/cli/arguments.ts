import { parseArgs } from 'node:util';
import type { ChargeBase } from '../engine/charges/base';
import { textKey } from '../kit/text-key';
import type { TariffBook } from '../engine/book/tariff-book';
import { COMMITTEE_TABLES } from '../sheets/catalogue';
import type { SheetModel } from '../kit/sheet/sheet-model';
import type { IsoDate, SchoolYear } from '../tariffs/model';
import { BILLING_WORD } from './billing-arguments';
import { DELIBERATION_WORD } from './deliberation-word';
import { UsageError } from './failure';
import { readDate, readXlsxName, readYear } from './read-words';

/** A table that was asked for. */
export interface TableCommand {
  readonly build: (book: TariffBook) => SheetModel;
  readonly out: string;
  readonly force: boolean;
}

/** What is asked of the command: a table, or, without one, the list of them. */
export interface Command {
  readonly table: TableCommand | null;
  /** File of a workbook's data to answer from, beside what ships. */
  readonly data: string | null;
}

const BASES: ReadonlyMap<string, ChargeBase> = new Map([
  ['votee', 'voted'],
  ['charte', 'charter'],
]);

/**
 * Reads the words of `npm run table -- …`.
 *
 * @param today date of the sheet where none is given
 * @throws UsageError that says what was found and what was expected
 */
export function readCommand(words: readonly string[], today: IsoDate): Command {
  const { values, positionals } = parseWords(words);
  const data = values.data ?? null;
  const [word, ...others] = positionals;
  if (word === undefined) return { table: noTable(values), data };
  const table = COMMITTEE_TABLES.find(({ id }) => id === textKey(word));
  if (table === undefined) {
    const known = [...COMMITTEE_TABLES.map(({ id }) => id), DELIBERATION_WORD, BILLING_WORD].join(', ');
    throw new UsageError(`Tableau inconnu : « ${word} ». Attendu : ${known}.`);
  }
  const generatedOn = readDate(values.date, today);
  const files = { out: readXlsxName(values.out), force: values.force ?? false };
  if (table.id !== 'decompte') refuseBase(values.base);
  if (table.years === null) {
    refuseExtra(others);
    const build = (book: TariffBook) => table.build(book, { generatedOn });
    return { data, table: { ...files, build, out: files.out ?? `${table.id}.xlsx` } };
  }
  const request = { year: readOnlyYear(others), base: readBase(values.base), generatedOn };
  const name = `${table.id}-${request.year}${request.base === 'charter' ? '-charte' : ''}`;
  const build = (book: TariffBook) => table.build(book, request);
  return { data, table: { ...files, build, out: files.out ?? `${name}.xlsx` } };
}

/** @throws UsageError where there is no year, or a word after it */
export function readOnlyYear([year, ...extra]: readonly string[]): SchoolYear {
  if (year === undefined) throw new UsageError('Donnez une année scolaire, comme 2021-2022.');
  refuseExtra(extra);
  return readYear(year);
}

function refuseExtra(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`Mot en trop : « ${words.join(' ')} ».`);
}

interface Options {
  readonly base?: string;
  readonly date?: string;
  readonly out?: string;
  readonly data?: string;
  readonly force?: boolean;
}

/** The words of a table or a deliberation: options that all of them know, and the others in their order. */
export function parseWords(words: readonly string[]): { values: Options; positionals: readonly string[] } {
  const options = {
    base: { type: 'string' },
    date: { type: 'string' },
    out: { type: 'string' },
    data: { type: 'string' },
    force: { type: 'boolean' },
  } as const;
  const { tokens } = parseArgs({
    args: [...words],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const known = Object.entries(options).find(([name]) => name === token.name);
    if (known === undefined) {
      throw new UsageError(
        `Option inconnue : « ${token.rawName} ». Attendu : --base, --date, --out, --data ou --force.`,
      );
    }
    const wantsValue = known[1].type === 'string';
    if (wantsValue && (token.value === undefined || token.value === '')) {
      throw new UsageError(`L'option ${token.rawName} attend une valeur.`);
    }
    if (!wantsValue && token.value !== undefined) {
      throw new UsageError(`L'option ${token.rawName} ne prend pas de valeur.`);
    }
  }
  return parseArgs({ args: [...words], options, allowPositionals: true });
}

function noTable(values: Options): null {
  const [option] = Object.keys(values).filter((name) => name !== 'data');
  if (option !== undefined) throw new UsageError(`L'option --${option} demande un tableau, comme decompte.`);
  return null;
}

export function refuseBase(base: string | undefined): void {
  if (base !== undefined) throw new UsageError("L'option --base ne vaut que pour decompte.");
}

function readBase(text = 'votee'): ChargeBase {
  const base = BASES.get(textKey(text));
  if (base === undefined) throw new UsageError(`Assiette inconnue : « ${text} ». Attendu : votée ou charte.`);
  return base;
}
