import { dequal } from 'dequal/lite';
import { useState } from 'react';

/** The same object as long as it says the same, so that what follows from it is not worked out again. */
export function useSteady<T>(value: T): T {
  const [steadied] = useState(() => steady<T>());
  return steadied(value);
}

function steady<T>(): (value: T) => T {
  let known: T | null = null;
  return (value) => (known = known !== null && dequal(known, value) ? known : value);
}
