import { act } from '@testing-library/react';
import axe from 'axe-core';

/** Where there are colours, sizes and fonts: in a real browser. */
const JUDGED_ELSEWHERE = {
  'color-contrast': { enabled: false },
  'label-content-name-mismatch': { enabled: false },
};

/** What axe finds against the page as it stands. */
export async function violations(): Promise<readonly string[]> {
  // It takes long enough for tooltips to appear meanwhile.
  const found = await act(() => axe.run(document, { rules: JUDGED_ELSEWHERE }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
