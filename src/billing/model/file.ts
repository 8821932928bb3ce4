/** What a file turns out to be, whatever its name says. */
export const FILE_KINDS = [
  'xlsx',
  'text',
  'xls',
  'xlsb',
  'ods',
  'encrypted',
  'word',
  'slides',
  'numbers',
  'zip',
  'pdf',
  'html',
  'xml',
  'json',
  'image',
  'binary',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What may stand between the cells of a CSV file. */
export const SEPARATORS = [';', ',', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** How the user says that a file is to be read. */
export interface FileChoices {
  /** The sheet of a workbook. */
  readonly sheet?: string;
  readonly separator?: Separator;
}
