import { useCallback, useEffect, useState, type ComponentType } from 'react';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly component: ComponentType }
  | { readonly kind: 'failed' };

/** Loads a component; where that fails, `retry` asks for it again. */
export function useLoaded(load: () => Promise<ComponentType>): { loaded: Loaded; retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    const settle = (outcome: Loaded) => {
      if (wanted) setLoaded(outcome);
    };
    load().then(
      (component) => {
        settle({ kind: 'ready', component });
      },
      () => {
        settle({ kind: 'failed' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  const retry = useCallback(() => {
    setLoaded({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return { loaded, retry };
}
