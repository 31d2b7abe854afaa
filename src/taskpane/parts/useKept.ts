import { createContext, useContext, useState } from "react";

/** What views remember while another view is shown: the table chosen, a search, what is unfolded. */
export const KeptContext = createContext(new Map<string, unknown>());

/** As useState, but the value outlives the view; it is kept under `key`, one kind of value a key. */
export function useKept<T extends string | number | boolean>(
  key: string,
  first: T
): [T, (value: T) => void] {
  const kept = useContext(KeptContext);
  const [value, setValue] = useState<T>(() => {
    const before = kept.get(key);
    return isLike(before, first) ? before : first;
  });
  return [
    value,
    (next) => {
      kept.set(key, next);
      setValue(next);
    },
  ];
}

function isLike<T>(value: unknown, first: T): value is T {
  return typeof value === typeof first;
}
