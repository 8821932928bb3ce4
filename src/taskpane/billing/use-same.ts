import { useState } from 'react';

/** The same object as long as it says the same, so that what follows from it is not worked out again. */
export function useSame<T>(value: T): T {
  const [known, setKnown] = useState(value);
  if (JSON.stringify(known) === JSON.stringify(value)) return known;
  setKnown(value);
  return value;
}
