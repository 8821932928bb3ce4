import { HostObject, memberName, type Argument } from './host-object';
import { notKnown } from './host-error';
import type { Json, JsonRecord } from './protocol';

/** Objects of one type driven as one: what is set is set in each, and a property that differs is null. */
export class ObjectGroup extends HostObject {
  readonly #first: HostObject;
  readonly #members: readonly HostObject[];
  readonly identity: JsonRecord = {};
  readonly place = null;
  readonly isCollection = false;

  constructor(first: HostObject, others: readonly HostObject[]) {
    super();
    this.#first = first;
    this.#members = [first, ...others];
  }

  get type(): string {
    return this.#first.type;
  }

  get properties(): readonly string[] {
    return this.#first.properties;
  }

  has(property: string): boolean {
    return this.#first.has(property);
  }

  get(property: string): Json {
    const [first = null, ...others] = this.#members.map((member) => member.get(property));
    return others.every((value) => value === first) ? first : null;
  }

  set(property: string, value: Argument): void {
    for (const member of this.#members) member.set(property, value);
  }

  child(name: string): HostObject | null {
    return group(this.#members.map((member) => member.child(name)));
  }

  call(method: string, args: readonly Argument[]): HostObject | Json {
    const results = this.#members.map((member) => member.call(method, args));
    const isDone = results.every((result) => result === null);
    if (!isDone) throw notKnown(`the result of ${memberName(this.type, method)} of several objects`);
    return null;
  }

  items(): readonly HostObject[] {
    throw notKnown(`the items of several ${this.type}`);
  }

  item(key: Argument): HostObject {
    const [first, ...others] = this.#members.map((member) => member.item(key));
    if (!first) throw notKnown(memberName(this.type, 'getItem'));
    return new ObjectGroup(first, others);
  }
}

function group(members: readonly (HostObject | null)[]): HostObject | null {
  const [first, ...others] = members.filter((member) => member !== null);
  return first ? new ObjectGroup(first, others) : null;
}
