/** HTTP statuses that Excel gives beside its error codes. */
const STATUS = {
  AccessDenied: 403,
  Conflict: 409,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UndoNotSupported: 400,
} as const;

export type HostErrorCode = keyof typeof STATUS;

/** A refusal that the add-in receives as a genuine `OfficeExtension.Error` with this code and message. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
    this.httpStatus = STATUS[code];
  }
}

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

export const invalidArgument = (why: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${why}.`);

/** The answer to whatever the host does not know, so that nothing passes by silence. */
export const notKnown = (member: string): HostError =>
  new HostError('NotImplemented', `The workbench's host does not know ${member}.`);
