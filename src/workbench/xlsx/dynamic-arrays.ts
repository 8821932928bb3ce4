import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addContentType, insertBefore } from '../../workbook/xlsx/package-parts';

/** The part that says, once, what a dynamic array formula is: cells point at it by `cm="1"`. */
const METADATA = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  ' xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">',
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1"',
  ' pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1"',
  ' coerce="1" cellMeta="1"/></metadataTypes>',
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">',
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>',
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
].join('');

const METADATA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const RELATIONSHIP =
  '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata" Target="metadata.xml"/>';

const SHEET_PART = /^xl\/worksheets\/sheet\d+\.xml$/;
const ARRAY_CELL = /<c ([^>]*)>(?=<f t="array")/g;

/** Marks the array formulas of a file as dynamic ones, which the library that writes it does not know. */
export function markDynamicArrays(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  let marked = false;
  for (const [path, part] of Object.entries(parts)) {
    if (!SHEET_PART.test(path)) continue;
    const xml = strFromU8(part);
    if (!ARRAY_CELL.test(xml)) continue;
    marked = true;
    parts[path] = strToU8(xml.replace(ARRAY_CELL, '<c $1 cm="1">'));
  }
  if (!marked) return file;
  parts['xl/metadata.xml'] = strToU8(METADATA);
  addContentType(parts, '/xl/metadata.xml', METADATA_TYPE);
  insertBefore(parts, 'xl/_rels/workbook.xml.rels', /<\/Relationships>/, RELATIONSHIP);
  return zipSync(parts);
}
