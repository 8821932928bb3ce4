import { act } from '@testing-library/react';
import axe from 'axe-core';

/** What axe finds against the page as it stands. What depends on colours and sizes is judged in a real browser. */
export async function violations(): Promise<readonly string[]> {
  // It takes long enough for tooltips to appear meanwhile.
  const found = await act(() => axe.run(document, { rules: { 'color-contrast': { enabled: false } } }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
