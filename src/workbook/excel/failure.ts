import { WorkbookFailure, type FailureReason } from '../open-workbook';

/** The codes of Excel and of its client library that a user can do something about. */
const REASONS: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: 'cellInEdition',
  AccessDenied: 'protected',
  InvalidSelection: 'selection',
  ItemNotFound: 'notFound',
  InvalidReference: 'notFound',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  MemoryLimitReached: 'memory',
  MergedRangeConflict: 'merged',
  FilteredRangeConflict: 'filtered',
  PivotTableRangeConflict: 'noPlace',
  NonBlankCellOffSheet: 'noPlace',
  InsertDeleteConflict: 'noPlace',
  ApiNotAvailable: 'unsupported',
  UndoNotSupported: 'unsupported',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  RequestAborted: 'interrupted',
  Conflict: 'interrupted',
  ActivityLimitReached: 'interrupted',
  ServiceNotAvailable: 'interrupted',
  InactiveWorkbook: 'behind',
};

export function failureOf({ code, message }: OfficeExtension.Error): WorkbookFailure {
  return new WorkbookFailure(code, message, REASONS[code] ?? 'other');
}

export function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && REASONS[error.code] === 'tooLarge';
}
