import { SaxesParser } from 'saxes';
import { decode } from '../decode';
import { FileRefused } from '../file-refused';

/** An element's attributes by their names, without the prefix of their namespace. */
export type Attributes = Readonly<Record<string, string>>;

/** What is done with the elements of a part; names come without prefix: some writers put one before each. */
export interface ElementHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** @throws FileRefused where the part is no sound XML */
export function readXml(bytes: Uint8Array, { open, text, close }: ElementHandler): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new FileRefused({ code: 'fileDamaged', details: {} });
  });
  parser.on('opentag', ({ name, attributes }) => {
    open?.(local(name), withoutPrefixes(attributes));
  });
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', ({ name }) => {
    close?.(local(name));
  });
  parser.write(decode(bytes).text).close();
}

function withoutPrefixes(attributes: Readonly<Record<string, string>>): Attributes {
  const names = Object.keys(attributes);
  if (names.every((name) => !name.includes(':'))) return attributes;
  return Object.fromEntries(names.map((name) => [local(name), attributes[name] ?? '']));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether an attribute of the kind xsd:boolean says yes. */
export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
