import { strToU8, zipSync } from 'fflate';

const SPREADSHEET =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The smallest .xlsx file there can be, with one sheet, `Feuil1`.
 * @param sheet what stands within the sheet's XML; @param book after its list of sheets; @param parts more of them.
 */
export function smallFile(
  sheet: string,
  book = '',
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const all = {
    '[Content_Types].xml':
      `<Types xmlns="${CONTENT_TYPES}"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': `<workbook ${SPREADSHEET}><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets>${book}</workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${SPREADSHEET}>${sheet}</worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)])));
}

const relationship = (type: string, target: string): string =>
  `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
