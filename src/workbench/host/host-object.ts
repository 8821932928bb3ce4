import type { Place } from './grid';
import { itemNotFound, notKnown } from './host-error';
import type { Json, JsonRecord } from './protocol';

/** What a call hands over: JSON, where a path id has become the object that it stood for. */
export type Argument = Json | HostObject | readonly Argument[] | ArgumentRecord;

export interface ArgumentRecord {
  readonly [key: string]: Argument;
}

/** An object of Excel's model as the executor drives it: a type and the thing that it stands for. */
export abstract class HostObject {
  abstract readonly type: string;
  /** What an instantiation answers. The client indexes by `Id` from then on, so that `add` runs only once. */
  abstract readonly identity: JsonRecord;
  /** The cells behind a range; null for any other type. */
  abstract readonly place: Place | null;
  abstract readonly isCollection: boolean;
  abstract has(property: string): boolean;
  abstract readonly properties: readonly string[];
  abstract get(property: string): Json;
  abstract set(property: string, value: Argument): void;
  /** The object behind a navigation property; null for a null object. */
  abstract child(name: string): HostObject | null;
  abstract call(method: string, args: readonly Argument[]): HostObject | Json;
  abstract items(): readonly HostObject[];
  abstract item(key: Argument): HostObject;
}

export interface Property<T> {
  readonly get?: (target: T) => Json;
  readonly set?: (target: T, value: Argument) => void;
}

/** A method that answers a value, an object, or null for a null object. */
export type Method<T> = (target: T, ...args: readonly (Argument | undefined)[]) => HostObject | Json;

/** A method that answers nothing. */
export type Action<T> = (target: T, ...args: readonly (Argument | undefined)[]) => void;

/** The members of one type, by their names on the wire. */
export interface Members<T> {
  readonly identity?: (target: T) => JsonRecord;
  readonly place?: (target: T) => Place;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly actions?: Readonly<Record<string, Action<T>>>;
  /** Of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Of a collection with an indexer; null where it has no such item. */
  readonly item?: (target: T, key: Argument) => HostObject | null;
}

/** A type of Excel's object model: its name and members, bound to a target by `of`. */
export class HostType<T> {
  constructor(
    readonly name: string,
    readonly members: Members<T>,
  ) {}

  of(target: T): HostObject {
    return new BoundObject(this, target);
  }
}

class BoundObject<T> extends HostObject {
  readonly #members: Members<T>;
  readonly #target: T;
  readonly type: string;

  constructor(type: HostType<T>, target: T) {
    super();
    this.type = type.name;
    this.#members = type.members;
    this.#target = target;
  }

  get identity(): JsonRecord {
    return this.#members.identity?.(this.#target) ?? {};
  }

  get place(): Place | null {
    return this.#members.place?.(this.#target) ?? null;
  }

  get isCollection(): boolean {
    return this.#members.items !== undefined;
  }

  get properties(): readonly string[] {
    return Object.entries(this.#members.properties ?? {})
      .filter(([, property]) => property.get)
      .map(([name]) => name);
  }

  has(property: string): boolean {
    return this.#members.properties?.[property]?.get !== undefined;
  }

  get(property: string): Json {
    const get = this.#members.properties?.[property]?.get;
    if (!get) throw notKnown(memberName(this.type, property));
    return get(this.#target);
  }

  set(property: string, value: Argument): void {
    const set = this.#members.properties?.[property]?.set;
    if (!set) throw notKnown(`how to set ${memberName(this.type, property)}`);
    set(this.#target, value);
  }

  child(name: string): HostObject | null {
    const child = this.#members.objects?.[name];
    if (!child) throw notKnown(memberName(this.type, name));
    return child(this.#target);
  }

  call(method: string, args: readonly Argument[]): HostObject | Json {
    const answer = this.#members.methods?.[method];
    if (answer) return answer(this.#target, ...args);
    const act = this.#members.actions?.[method];
    if (!act) throw notKnown(memberName(this.type, method));
    act(this.#target, ...args);
    return null;
  }

  items(): readonly HostObject[] {
    const items = this.#members.items;
    if (!items) throw notKnown(memberName(this.type, 'items'));
    return items(this.#target);
  }

  item(key: Argument): HostObject {
    const item = this.#members.item;
    if (!item) throw notKnown(memberName(this.type, 'getItem'));
    const found = item(this.#target, key);
    if (!found) throw itemNotFound(`${memberName(this.type, 'getItem')}(${JSON.stringify(key)})`);
    return found;
  }
}

/** A member as a developer writes it: `Range.numberFormat` for `NumberFormat` on the wire. */
export const memberName = (type: string, member: string): string =>
  `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
