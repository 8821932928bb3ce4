import { formatAddress } from './address';
import type { Circumstances } from './circumstances';
import type { CustomFunctionResult } from './custom-functions';
import { eventEntries } from './events';
import { Executor, type Fault } from './executor';
import type { Grid, Place } from './grid';
import { HostError, type HostErrorCode } from './host-error';
import {
  MessageType,
  type Json,
  type NotificationEntry,
  type ReplyBody,
  type RequestMessage,
} from './protocol';
import { Session } from './session';
import { utf8Length } from './utf8-length';

/** Excel on the web refuses requests and answers above this size, in bytes. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What the host remembers of a request. */
export interface RequestRecord {
  readonly bytes: number;
  readonly replyBytes: number;
  /** The members asked for in order, such as `Worksheet.getRange`, `Range.address` read, `Range.values =` set. */
  readonly members: readonly string[];
  /** The code of the error answered. */
  readonly error: string | null;
  /** Whether it is a step of the user's Undo: each sync that changes something is one. */
  readonly isUndoStep: boolean;
}

/** Where to fail: the request counted from the next one (1), and the action within it (0, its first). */
export interface FaultPlan {
  readonly request: number;
  readonly action?: number;
  readonly code?: HostErrorCode;
  readonly message?: string;
}

/** Stands in for Excel: takes the client's messages, runs them on a grid, answers, and tells of changes. */
export class Host {
  /** The last ones, as many as are to be remembered. */
  readonly requests: RequestRecord[] = [];
  readonly session: Session;

  readonly #faults = new Map<number, Fault>();
  #send: (text: string) => void = () => undefined;
  #received = 0;
  #executing = false;
  #queue: Promise<void> = Promise.resolve();
  #notifications: NotificationEntry[] = [];
  readonly #unsubscribe: () => void;

  readonly #remembered: number;

  /** @param remembered how many requests are remembered: all, for a test to look at, unless told */
  constructor(grid: Grid, remembered = Infinity) {
    this.#remembered = remembered;
    this.session = new Session(grid);
    this.#unsubscribe = grid.subscribe((change) => {
      if (change.kind === 'cells') this.session.follow(change);
      if (!this.circumstances.areEventsTold || this.circumstances.startRuntime !== null) return;
      const origin = this.#executing ? 'ThisLocalAddin' : 'Unknown';
      this.#notify(eventEntries(change, origin, grid, this.session.events));
    });
  }

  /** What Excel is like around the add-in; a test changes it. */
  get circumstances(): Circumstances {
    return this.session.circumstances;
  }

  /** Gives the host its way to the client. */
  connect(send: (text: string) => void): void {
    this.#send = send;
  }

  disconnect(): void {
    this.#unsubscribe();
    this.#send = () => undefined;
  }

  /** Takes a message of the client; requests run one after the other. */
  receive(text: string): void {
    this.#received += 1;
    const fault = this.#faults.get(this.#received) ?? null;
    this.#queue = this.#queue.then(() => this.#answer(text, fault));
  }

  /** Resolves once every request received so far is answered and every event of it told. */
  async idle(): Promise<void> {
    await this.#queue;
    await later();
  }

  /** Makes a coming request fail, for a test; the actions before the fault are done. */
  failAt({ request, action = 0, code = 'GeneralException', message = 'Planned fault.' }: FaultPlan): void {
    this.#faults.set(this.#received + request, { action, error: new HostError(code, message) });
  }

  /** Calls a custom function by message, as Excel does, for the cell at `place`; the first call starts the runtime. */
  async callCustomFunction(
    name: string,
    parameters: readonly Json[],
    place: Place,
  ): Promise<CustomFunctionResult> {
    const { startRuntime } = this.circumstances;
    this.circumstances.startRuntime = null;
    await startRuntime?.();
    const address = formatAddress(this.session.sheet(place.sheet).name, place.area);
    const { entry, result } = this.session.customFunctions.start(name, parameters, address);
    this.#notify([entry]);
    return result;
  }

  async #answer(text: string, fault: Fault | null): Promise<void> {
    const bytes = utf8Length(text);
    const request = JSON.parse(text) as RequestMessage;
    const executor = new Executor(this.session, request.message.body);
    this.#executing = true;
    const body = bytes > PAYLOAD_LIMIT ? refused('Request') : await executor.run(fault);
    this.#executing = false;
    let reply = replyText(request.id, body);
    const replyBytes = utf8Length(reply);
    if (replyBytes > PAYLOAD_LIMIT) reply = replyText(request.id, refused('Response'));
    const error =
      body.Error?.Code ?? (replyBytes > PAYLOAD_LIMIT ? 'ResponsePayloadSizeLimitExceeded' : null);
    const isUndoStep = executor.members.some(isChange);
    this.requests.push({ bytes, replyBytes, members: executor.members, error, isUndoStep });
    if (this.requests.length > this.#remembered) this.requests.shift();
    this.#send(reply);
    if (this.#notifications.length > 0) void this.#sendNotifications();
  }

  #notify(entries: readonly NotificationEntry[]): void {
    if (entries.length === 0) return;
    this.#notifications.push(...entries);
    if (!this.#executing) void this.#sendNotifications();
  }

  /** In a task of their own: the add-in has gone on from its `sync` when it hears of what that request changed. */
  async #sendNotifications(): Promise<void> {
    await later();
    if (this.#notifications.length === 0) return;
    const entries = this.#notifications;
    this.#notifications = [];
    this.#send(JSON.stringify({ type: MessageType.notification, message: { entries } }));
  }
}

/** A value that is set, or a member that adds, moves or takes away. */
const isChange = (member: string): boolean =>
  / =$|\.(?:add|clear|delete|insert|merge|unmerge|resize|setPrint\w+|freeze\w+)$/.test(member);

const later = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

const replyText = (id: number, body: ReplyBody): string =>
  JSON.stringify({ id, type: MessageType.reply, message: { statusCode: 200, headers: {}, body } });

function refused(which: 'Request' | 'Response'): ReplyBody {
  const error = new HostError(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} payload size has exceeded the limit of 5 MB.`,
  );
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: error.code, Message: error.message, Location: '', HttpStatusCode: error.httpStatus },
  };
}
