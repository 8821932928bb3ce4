import type { HostObject } from './host-object';
import type { Json, JsonRecord, QueryInfo } from './protocol';

type Note = (type: string, member: string) => void;

/** `Select` and `Expand` as a tree: `['values', 'format/font/bold']` is `{ Values, Format: { Font: { Bold } } }`. */
interface Selection {
  [name: string]: Selection;
}

/** Every property, where a load names none. */
const ALL = '*';

/** Microsoft's own samples load this word where they want to know whether an object exists, and nothing of it. */
const NO_PROPERTY = /^no-?properties-?needed$/i;

/** What a load answers. */
export function query(object: HostObject, { Select, Expand, Top, Skip }: QueryInfo, note: Note): Json {
  const selection: Selection = {};
  const paths = [...(Select ?? []), ...(Expand ?? [])];
  for (const path of paths) grow(selection, path.split('/'));
  return project(object, selection, note, { start: Skip ?? 0, count: Top ?? Infinity });
}

function grow(selection: Selection, [name, ...rest]: readonly string[]): void {
  if (name === undefined) return;
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  grow((selection[wireName] ??= {}), rest);
}

const EVERY_ITEM = { start: 0, count: Infinity };

function project(object: HostObject, selection: Selection, note: Note, page = EVERY_ITEM): JsonRecord {
  const names = Object.keys(selection);
  const selectsAll = names.length === 0 || ALL in selection;
  if (object.isCollection) {
    const own = names.filter((name) => object.has(name));
    const ofItems = Object.fromEntries(Object.entries(selection).filter(([name]) => !own.includes(name)));
    const items = own.length > 0 && Object.keys(ofItems).length === 0 ? null : object.items();
    if (items) note(object.type, 'items');
    return {
      ...object.identity,
      ...read(object, own, note),
      ...(items && {
        _Items: items.slice(page.start, page.start + page.count).map((item) => project(item, ofItems, note)),
      }),
    };
  }
  if (names.every((name) => NO_PROPERTY.test(name)) && names.length > 0) return object.identity;
  const properties = selectsAll ? object.properties : names.filter((name) => object.has(name));
  const children = names.filter((name) => name !== ALL && !object.has(name));
  return {
    ...object.identity,
    ...read(object, properties, note),
    ...Object.fromEntries(
      children.map((name) => [name, readChild(object, name, selection[name] ?? {}, note)]),
    ),
  };
}

function read(object: HostObject, properties: readonly string[], note: Note): JsonRecord {
  return Object.fromEntries(
    properties.map((name) => {
      note(object.type, name);
      return [name, object.get(name)];
    }),
  );
}

function readChild(object: HostObject, name: string, selection: Selection, note: Note): Json {
  note(object.type, name);
  const child = object.child(name);
  return child && project(child, selection, note);
}
