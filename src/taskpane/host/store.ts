import { useSyncExternalStore } from 'react';

/** What outlives a component and changes: it tells who shows it. */
export abstract class Store<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private now: T) {}

  /** The same object until something changes, as `useSyncExternalStore` asks. */
  readonly snapshot = (): T => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  protected tell(some: Partial<T>): void {
    this.now = { ...this.now, ...some };
    for (const listener of this.listeners) listener();
  }
}

/** What a store holds, as it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.snapshot);
}
