import type * as v from 'valibot';
import { Decimal } from '../../kit/money/decimal';
import type { DataIssue } from './data-error';
import { whereOf } from './where';

/** What the schema found wrong, in French; the expectation is the schema's own message. */
export function schemaIssue(issue: v.BaseIssue<unknown>, data: unknown): DataIssue {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { where: whereOf(data, path), found: inWords(issue.input), expected: issue.message };
}

/** Cells hold up to 32,767 characters; a message quotes the beginning. */
const LONGEST_QUOTE = 80;

function inWords(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `« ${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value} »`;
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'vrai' : 'faux';
    case 'object':
      if (value === null) return 'rien';
      if (value instanceof Decimal) return value.toFixed();
      if (!Array.isArray(value)) return 'un objet';
      return value.length === 0 ? 'une liste vide' : 'une liste';
    default:
      return 'rien';
  }
}
