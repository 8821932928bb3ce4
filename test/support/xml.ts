import { XMLParser } from 'fast-xml-parser';

/** A node in the order-keeping form of the parser: an element's children under its tag, its attributes under `:@`. */
export type XmlNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  trimValues: false,
});

export function parseXml(xml: string): readonly XmlNode[] {
  return parser.parse(xml) as XmlNode[];
}

/** The elements of that name, outermost only, in the order of the document. */
export function descendants(nodes: readonly XmlNode[], tag: string): readonly XmlNode[] {
  return nodes.flatMap((node) => (tag in node ? [node] : descendants(children(node), tag)));
}

export function children(node: XmlNode): readonly XmlNode[] {
  return Object.entries(node).flatMap(([tag, content]) =>
    tag !== ':@' && Array.isArray(content) ? (content as XmlNode[]) : [],
  );
}

export function attribute(node: XmlNode, name: string): string | null {
  const attributes = node[':@'] as Readonly<Record<string, string>> | undefined;
  return attributes?.[name] ?? null;
}

/** All the text within a node. */
export function textContent(node: XmlNode): string {
  const own = node['#text'];
  return typeof own === 'string' ? own : children(node).map(textContent).join('');
}
