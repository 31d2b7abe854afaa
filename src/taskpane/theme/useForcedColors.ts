import { useSyncExternalStore } from "react";

const QUERY = "(forced-colors: active)";

/** Whether the system puts its own few colours over those of pages (high contrast); follows the setting. */
export function useForcedColors(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(QUERY).matches ?? false);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia?.(QUERY);
  // Safari before 14 has no addEventListener here; it has no forced colours either.
  query?.addEventListener?.("change", listener);
  return () => query?.removeEventListener?.("change", listener);
}
