import { entName } from '../../kit/formula/ent-names';
import type { Argument } from './argument';
import { argumentOf } from './read-argument';
import { tokensOf, type Token } from '../../kit/formula/tokens';

/** A call of one of the add-in's functions. */
export interface EntCall {
  /** In capitals, such as `CONTRIB`. */
  readonly name: string;
  readonly args: readonly Argument[];
  /** As it is written. */
  readonly text: string;
  /** Whether the call is the whole formula: the cell then shows its answer as it is. */
  readonly isWhole: boolean;
}

/** The calls of a formula with its sign =, in their order; one that is an argument of another is found there. */
export function entCalls(formula: string): readonly EntCall[] {
  const body = formula.slice(1);
  const tokens = tokensOf(body).filter(({ kind }) => kind !== 'space');
  const calls: EntCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = callEnd(tokens, at);
    if (end === null) continue;
    calls.push(callOf(tokens.slice(at, end + 1), body, at === 0 && end === tokens.length - 1));
    at = end;
  }
  return calls;
}

/** A call from its own tokens, the closing bracket included. */
export function callOf(tokens: readonly Token[], formula: string, isWhole: boolean): EntCall {
  const [first] = tokens;
  const last = tokens.at(-1);
  const end = last === undefined ? 0 : last.start + last.text.length;
  const inside = tokens.slice(1, -1);
  return {
    name: (first === undefined ? null : entName(first)) ?? '',
    args: inside.length === 0 ? [] : splitAtCommas(inside).map((part) => argumentOf(part, formula)),
    text: formula.slice(first?.start ?? 0, end),
    isWhole,
  };
}

/** Where the bracket closes that a call of the add-in opens; null where the token opens none, or it never closes. */
export function callEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined || entName(token) === null) return null;
  let depth = 0;
  for (let index = at; index < tokens.length; index += 1) {
    depth += depthOf(tokens[index]);
    if (depth === 0) return index;
  }
  return null;
}

export function depthOf(token: Token | undefined): number {
  switch (token?.kind) {
    case 'function':
    case 'open':
    case 'arrayOpen':
      return 1;
    case 'close':
    case 'arrayClose':
      return -1;
    default:
      return 0;
  }
}

function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthOf(token);
    if (token.kind === 'comma' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
