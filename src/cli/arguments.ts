import { parseArgs } from 'node:util';
import type { ChargeBase } from '../engine/charges/base';
import { describeProblem } from '../engine/problems/describe';
import { isProblem } from '../engine/problem';
import { textKey } from '../engine/text-key';
import { parseSchoolYear } from '../engine/years/school-year';
import type { IsoDate, SchoolYear } from '../tariffs/model';
import { UsageError } from './failure';

/** A table that was asked for. */
export interface TableCommand {
  readonly table: 'decompte';
  readonly year: SchoolYear;
  readonly base: ChargeBase;
  readonly generatedOn: IsoDate;
  readonly out: string;
  readonly force: boolean;
}

const BASES: ReadonlyMap<string, ChargeBase> = new Map([
  ['votee', 'voted'],
  ['charte', 'charter'],
]);

/**
 * Reads the words of `npm run table -- …`.
 *
 * @param today date of the sheet where none is given
 * @returns null where no table is asked for: the tables are then listed
 * @throws UsageError that says what was found and what was expected
 */
export function readTableCommand(words: readonly string[], today: IsoDate): TableCommand | null {
  const { values, positionals } = parseWords(words);
  const [table, year, ...others] = positionals;
  if (table === undefined) return noTable(values);
  if (table !== 'decompte') throw new UsageError(`Tableau inconnu : « ${table} ». Attendu : decompte.`);
  if (year === undefined) throw new UsageError('Donnez une année scolaire, comme 2021-2022.');
  if (others.length > 0) throw new UsageError(`Mot en trop : « ${others.join(' ')} ».`);
  const schoolYear = readYear(year);
  const base = readBase(values.base);
  const suffix = base === 'charter' ? '-charte' : '';
  return {
    table,
    year: schoolYear,
    base,
    generatedOn: readDate(values.date, today),
    out: readOut(values.out) ?? `decompte-${schoolYear}${suffix}.xlsx`,
    force: values.force ?? false,
  };
}

interface Options {
  readonly base?: string;
  readonly date?: string;
  readonly out?: string;
  readonly force?: boolean;
}

function parseWords(words: readonly string[]): { values: Options; positionals: readonly string[] } {
  const options = {
    base: { type: 'string' },
    date: { type: 'string' },
    out: { type: 'string' },
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
        `Option inconnue : « ${token.rawName} ». Attendu : --base, --date, --out ou --force.`,
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
  const [option] = Object.keys(values);
  if (option !== undefined) throw new UsageError(`L'option --${option} demande un tableau, comme decompte.`);
  return null;
}

function readYear(text: string): SchoolYear {
  try {
    return parseSchoolYear(text);
  } catch (thrown) {
    if (!isProblem(thrown)) throw thrown;
    throw new UsageError(describeProblem(thrown, 'fr'));
  }
}

function readBase(text = 'votee'): ChargeBase {
  const base = BASES.get(textKey(text));
  if (base === undefined) throw new UsageError(`Assiette inconnue : « ${text} ». Attendu : votée ou charte.`);
  return base;
}

function readOut(path: string | undefined): string | undefined {
  if (path === undefined || path.toLowerCase().endsWith('.xlsx')) return path;
  throw new UsageError(`Fichier « ${path} » : attendu un nom qui se termine par .xlsx.`);
}

function readDate(text: string | undefined, today: IsoDate): IsoDate {
  if (text === undefined) return today;
  const parsed = new Date(`${text}T00:00:00Z`);
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(parsed.getTime()) &&
    parsed.toISOString().startsWith(text);
  if (!exists) throw new UsageError(`Date inconnue : « ${text} ». Attendu : une date comme 2026-11-22.`);
  return text;
}
