import type { Working } from './working';

/** The readings kept that decided an amount, such as 200 pupils standing in two bands, or 6 € without a unit, in French. */
export function readingsOf(working: Working): string[] {
  switch (working.kind) {
    case 'bands':
      return working.reading === null ? [] : [working.reading];
    case 'sum':
      return [
        ...new Set(
          working.parts.flatMap(({ reading, working: own }) => [
            ...(reading === undefined ? [] : [reading]),
            ...readingsOf(own),
          ]),
        ),
      ];
    case 'indexed':
      return readingsOf(working.base);
    case 'lessSubsidies':
      return readingsOf(working.gross);
    case 'perUnit':
    case 'flat':
    case 'above':
    case 'package':
    case 'grant':
      return [];
  }
}
