import type { FindingCode, FindingDetails } from '../model/finding';

type OfFiles = Extract<FindingCode, 'fileOfOtherKind' | 'fileDamaged' | 'fileTooLarge'>;

/** Why a file cannot be read, as a finding says it. */
export type FileRefusal = {
  [C in OfFiles]: { readonly code: C; readonly details: FindingDetails[C] };
}[OfFiles];

export class FileRefused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(`The file is refused: ${refusal.code}.`);
    this.name = 'FileRefused';
  }
}
