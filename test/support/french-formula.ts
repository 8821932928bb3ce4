import { spilled } from '../functions/call';

type Value = string | number;

/** What stands in the ranges that a formula names. */
export type Ranges = Readonly<Record<string, readonly (readonly Value[])[]>>;

const FORMULA = /^=ENT\.(?<id>[A-Z]+)\((?<given>.*)\)$/u;
const ARGUMENT = /(?:^|;)(?<text>"(?:[^"]|"")*"|[^;"]*)/gu;

/** What a formula answers that is written as a French Excel shows it, one ENT function of values, ranges and others. */
export function evaluated(formula: string, ranges: Ranges = {}): ReturnType<typeof spilled> {
  const { id, values } = calledBy(formula, ranges);
  return spilled(id, ...values);
}

/** The function that such a formula calls, and what it hands over. */
export function calledBy(formula: string, ranges: Ranges = {}): { id: string; values: readonly unknown[] } {
  const { id = '', given = '' } = FORMULA.exec(formula)?.groups ?? {};
  const values = [...given.matchAll(ARGUMENT)].map((match) => valueOf(match.groups?.text ?? '', ranges));
  return { id, values };
}

function valueOf(argument: string, ranges: Ranges): unknown {
  if (argument === '') return null;
  if (argument.startsWith('"')) return argument.slice(1, -1).replaceAll('""', '"');
  if (argument === 'VRAI' || argument === 'FAUX') return argument === 'VRAI';
  if (/^-?\d+(?:,\d+)?$/.test(argument)) return Number(argument.replace(',', '.'));
  if (argument.startsWith('ENT.')) return evaluated(`=${argument}`, ranges);
  const range = ranges[argument];
  if (range === undefined) throw new Error(`The example does not tell what ${argument} holds.`);
  return range;
}
