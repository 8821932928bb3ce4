import { color as cssColor } from 'd3-color';
import { HostObject, type Argument, type ArgumentRecord } from './host-object';
import { invalidArgument } from './host-error';
import type { Place } from './grid';
import type { Json } from './protocol';

type Given = Argument | undefined;

/** `undefined` travels as null: both mean that an optional argument was left out. */
export const isOmitted = (value: Given): value is null | undefined => value === null || value === undefined;

export function text(value: Given): string {
  if (typeof value !== 'string') throw unexpected(value, 'a text');
  return value;
}

export function flag(value: Given): boolean {
  if (typeof value !== 'boolean') throw unexpected(value, 'true or false');
  return value;
}

export function amount(value: Given): number {
  if (typeof value !== 'number') throw unexpected(value, 'a number');
  return value;
}

export function whole(value: Given): number {
  if (!Number.isInteger(value)) throw unexpected(value, 'a whole number');
  return Number(value);
}

/** A colour as `#RRGGBB`; it may be given without its sign, or as an HTML name such as `orange`. */
export function color(value: Given): string {
  const given = typeof value === 'string' && /^(?:#?[\da-f]{6}|[a-z]+)$/i.test(value) ? value : '';
  const found = given === 'transparent' ? null : cssColor(/^[\da-f]{6}$/i.test(given) ? `#${given}` : given);
  if (!found) throw unexpected(value, 'a colour #RRGGBB or its HTML name');
  return found.formatHex().toUpperCase();
}

export const oneOf =
  <T extends string>(accepted: readonly T[]) =>
  (value: Given): T => {
    const found = accepted.find((one) => one === value);
    if (found === undefined) throw unexpected(value, accepted.join(', '));
    return found;
  };

export function record(value: Given): ArgumentRecord {
  if (!isRecord(value)) throw unexpected(value, 'an object');
  return value;
}

export function isRecord(value: Given): value is ArgumentRecord {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostObject)
  );
}

export function json(value: Argument = null): Json {
  if (!isJson(value)) throw unexpected(value, 'a value');
  return value;
}

const isJson = (value: Argument): value is Json =>
  !(value instanceof HostObject) &&
  (typeof value !== 'object' || value === null || Object.values(value).every(isJson));

export function range(value: Given): Place {
  const place = value instanceof HostObject ? value.place : null;
  if (!place) throw unexpected(value, 'a range');
  return place;
}

function unexpected(value: Given, expected: string): Error {
  const found = value instanceof HostObject ? value.type : JSON.stringify(value ?? null);
  return invalidArgument(`expected ${expected}, found ${found}`);
}
