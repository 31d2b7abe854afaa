import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneSession } from "./paneSession";
import type { PaneState } from "./paneState";

export const PaneContext = createContext<PaneSession | null>(null);

/** What the pane can do; a view outside a pane is a programmer's mistake. */
export function usePane(): PaneSession {
  const session = useContext(PaneContext);
  if (session === null) throw new Error("a view of the pane stands outside a PaneContext");
  return session;
}

/** What the pane shows now; draws again when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}
