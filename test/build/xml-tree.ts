import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';

/** An XML element as the tests look at it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** fast-xml-parser's ordered form: the tag's name is the key that is neither `:@` nor `#text`. */
const orderedNodes = v.array(v.record(v.string(), v.unknown()));

/** @returns the root element of the document */
export function parseXml(xml: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    ignoreDeclaration: true,
    attributeNamePrefix: '',
    parseTagValue: false,
  });
  const [root] = toElements(parser.parse(xml));
  if (root === undefined) throw new Error('no root element');
  return root;
}

/** The element itself and all below it, in document order. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Every element of that name in the document, in its order. */
export function named(root: XmlElement, name: string): XmlElement[] {
  return descendants(root).filter((element) => element.name === name);
}

function toElements(nodes: unknown): XmlElement[] {
  return v.parse(orderedNodes, nodes).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    if (name === undefined) return [];
    const content = v.parse(orderedNodes, node[name]);
    return [
      {
        name,
        attributes: v.parse(v.record(v.string(), v.string()), node[':@'] ?? {}),
        children: toElements(content),
        text: content.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join(''),
      },
    ];
  });
}
