import { isRecord, text } from './arguments';
import { isIgnored, refusal } from './circumstances';
import { HostError, itemNotFound, notKnown } from './host-error';
import { HostObject, memberName, type Argument } from './host-object';
import { query } from './query';
import { range } from './objects/range';
import { SERVICES } from './objects/services';
import { workbook } from './objects/workbook';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type ObjectPath,
  type ReplyBody,
  type RequestBody,
  type WireError,
} from './protocol';
import type { Session } from './session';

/** An error to meet before the action of this index; an index past the last fails once all are done. */
export interface Fault {
  readonly action: number;
  readonly error: HostError;
}

/** Runs the actions of one request in order. What ran before an error stays done, as in Excel. */
export class Executor {
  /** The members met, such as `Range.address` read and `Range.values =` set: what the request asked for. */
  readonly members: string[] = [];

  readonly #session: Session;
  readonly #body: RequestBody;
  readonly #objects = new Map<number, HostObject | null>();
  readonly #referenceIds = new Map<number, string>();

  constructor(session: Session, body: RequestBody) {
    this.#session = session;
    this.#body = body;
  }

  async run(fault: Fault | null): Promise<ReplyBody> {
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    const actions = this.#body.Actions;
    let index = 0;
    try {
      for (; index < actions.length; index += 1) {
        const action = actions[index];
        if (!action) break;
        if (fault?.action === index) throw fault.error;
        if (action.ActionType === ActionType.load) await this.#session.settle();
        results.push({ ActionId: action.Id, Value: this.#perform(action) });
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      }
      this.#session.flush();
      if (fault && fault.action >= index) throw fault.error;
      return { Results: results, TraceIds: traceIds };
    } catch (error) {
      const at = Math.min(index, actions.length - 1);
      const first = this.#refusedWrite() ?? error;
      return {
        Results: results,
        TraceIds: traceIds,
        Error: { ...this.#wireError(first, at), ActionIndex: at },
      };
    }
  }

  /** What the grid says of a write that still waited when another action failed; null where it takes it. */
  #refusedWrite(): unknown {
    try {
      this.#session.flush();
      return null;
    } catch (error) {
      return error;
    }
  }

  #perform(action: Action): Json {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    if (!object) return this.#ofNullObject(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.#instantiated(action.ObjectPathId, object);
      case ActionType.load:
        return query(object, action.QueryInfo ?? {}, this.#note);
      case ActionType.method:
        return this.#callForResult(action, object);
      case ActionType.set:
        if (this.#note(object.type, `${action.Name} =`) === 'ignored') return null;
        object.set(action.Name, this.#arguments(action.ArgumentInfo)[0] ?? null);
        return null;
      default:
        throw notKnown(`action type ${action.ActionType}`);
    }
  }

  #instantiated(pathId: number, object: HostObject): Json {
    const referenceId = this.#referenceIds.get(pathId);
    return referenceId === undefined ? object.identity : { ...object.identity, _ReferenceId: referenceId };
  }

  #callForResult(action: Action, object: HostObject): Json {
    const args = this.#arguments(action.ArgumentInfo);
    if (action.Name === '_KeepReference' && object.place) {
      this.#referenceIds.set(action.ObjectPathId, this.#session.keep(object.place));
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.#session.references.delete(text(args[0]));
      return null;
    }
    if (this.#note(object.type, action.Name) === 'ignored') return null;
    const result = object.call(action.Name, args);
    if (result instanceof HostObject)
      throw notKnown(`a plain result of ${memberName(object.type, action.Name)}`);
    return result;
  }

  /** The object of a path, found or made once per request: a method such as `Add` must not run twice. */
  #resolve(pathId: number): HostObject | null {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return this.#moved(pathId, known) ?? known;
    const path = this.#body.ObjectPaths[pathId];
    if (!path) throw notKnown(`object path ${pathId}`);
    const object = this.#find(path);
    this.#objects.set(pathId, object);
    return object;
  }

  /** A range that is kept is where its cells are by now; null where that is where it was. */
  #moved(pathId: number, known: HostObject | null): HostObject | null {
    const id = this.#referenceIds.get(pathId) ?? '';
    const { references } = this.#session;
    return references.has(id) && references.get(id) !== known?.place ? this.#referenced(id) : null;
  }

  #find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return workbook.of({ session: this.#session });
      case ObjectPathType.service:
        return this.#service(path.Name);
      case ObjectPathType.reference:
        return this.#referenced(path.Name);
      case ObjectPathType.nullObject:
        return null;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return this.#passedOver(path.Name);
    const args = this.#arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return this.#callForObject(parent, path.Name, args);
      case ObjectPathType.property:
        this.#note(parent.type, path.Name);
        return parent.child(path.Name);
      case ObjectPathType.indexer:
        this.#note(parent.type, 'getItem');
        return parent.item(args[0] ?? null);
      default:
        throw notKnown(`object path type ${path.ObjectPathType}`);
    }
  }

  #callForObject(parent: HostObject, method: string, args: readonly Argument[]): HostObject | null {
    this.#note(parent.type, method);
    const result = parent.call(method, args);
    if (result !== null && !(result instanceof HostObject)) {
      throw notKnown(`an object behind ${memberName(parent.type, method)}`);
    }
    return result;
  }

  #service(name: string): HostObject {
    const service = SERVICES.get(name);
    if (!service) throw notKnown(`the service ${name}`);
    return service.of({ session: this.#session });
  }

  #referenced(id: string): HostObject {
    const place = this.#session.references.get(id);
    if (!place) {
      throw new HostError(
        'InvalidReference',
        `The reference ${id} is not kept any more, or its cells are gone.`,
      );
    }
    if (!this.#session.findSheet((sheet) => sheet.id === place.sheet))
      throw itemNotFound('the sheet of the range');
    return range.of({ session: this.#session, place });
  }

  #arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) =>
      typeof ids?.[index] === 'number' && ids[index] !== 0
        ? this.#resolve(ids[index])
        : this.#inRecords(argument),
    );
  }

  /** Inside an argument that is an object, another object of the model is written `{ _ObjectPathId }`. */
  #inRecords(argument: Json): Argument {
    if (!isRecord(argument)) return argument;
    if (typeof argument._ObjectPathId === 'number') return this.#resolve(argument._ObjectPathId);
    return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, this.#inRecords(value)]));
  }

  /** Notes a member before it is met, and refuses it where things are so that Excel would. */
  readonly #note = (type: string, member: string): 'ignored' | 'met' => {
    const name = memberName(type, member);
    this.members.push(name);
    const refused = refusal(this.#session.circumstances, name);
    if (refused) throw refused;
    return isIgnored(this.#session.circumstances, name) ? 'ignored' : 'met';
  };

  /** What a null object answers null to, and the chain behind it stays null: a load tells the add-in that it is one. */
  #ofNullObject(action: Action): null {
    const isAsked = action.ActionType === ActionType.method || action.ActionType === ActionType.set;
    // What the client asks of its own accord, such as that a range be kept.
    const isOwn = action.Name.startsWith('_');
    return isAsked && !isOwn ? this.#passedOver(action.Name) : null;
  }

  #passedOver(member: string): null {
    if (this.#session.circumstances.areNullObjectsPassedOver) return null;
    throw new HostError('InvalidOperation', `${member} is asked of an object that is not there.`);
  }

  #wireError(error: unknown, index: number): WireError {
    const known = error instanceof HostError ? error : new HostError('GeneralException', String(error));
    const action = this.#body.Actions[index];
    return {
      Code: known.code,
      Message: known.message,
      Location: this.members.at(-1)?.replace(' =', '') ?? action?.Name ?? '',
      HttpStatusCode: known.httpStatus,
    };
  }
}
