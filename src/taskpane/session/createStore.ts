/** A value that changes, and who wants to know. */
export interface Store<T> {
  get(): T;
  /** Puts some members in place; the value is a new object each time. */
  set(change: Partial<T>): void;
  /** Tells of each change until the function that it gives is called. */
  subscribe(listener: () => void): () => void;
}

/** A store of an object, for `useSyncExternalStore`. */
export function createStore<T extends object>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
