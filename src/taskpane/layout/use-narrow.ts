import { useSyncExternalStore } from 'react';

/** Narrower than any pane at its natural size: a zoom of 125 % and more at 350 px. */
const NARROW = '(max-width: 299px)';

/** Whether the pane is too narrow to set its places side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}
