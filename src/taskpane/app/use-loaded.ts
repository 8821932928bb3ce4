import { useCallback, useEffect, useState, type ComponentType } from 'react';

type Loaded<P> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly component: ComponentType<P> }
  | { readonly kind: 'failed' };

/** Loads a component; where that fails, `retry` asks for it again. */
export function useLoaded<P = object>(
  load: () => Promise<ComponentType<P>>,
): {
  loaded: Loaded<P>;
  retry: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded<P>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let wanted = true;
    const settle = (outcome: Loaded<P>) => {
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
