import { visit } from 'jsonc-parser';

/**
 * Paths of the keys that an object of a JSON text has twice: `JSON.parse` keeps the last of them and says nothing.
 *
 * @param text JSON of a shape that is known: each level of it is a call
 */
export function keysGivenTwice(text: string): readonly (readonly (string | number)[])[] {
  const twice: (readonly (string | number)[])[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set());
    },
    onObjectProperty: (key, _offset, _length, _line, _column, pathOfObject) => {
      const keys = open.at(-1);
      if (keys?.has(key) === true) twice.push([...pathOfObject(), key]);
      keys?.add(key);
    },
    onObjectEnd: () => {
      open.pop();
    },
  });
  return twice;
}
