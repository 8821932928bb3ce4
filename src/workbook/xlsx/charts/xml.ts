import { writableInXml } from '../../../kit/xml';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeXml(text: string): string {
  return writableInXml(text).replace(/[&<>"]/g, (found) => ENTITIES[found] ?? found);
}
