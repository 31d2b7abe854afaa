import { useEffect, useState } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { KeptContext } from "../parts/useKept";
import { PaneContext } from "../session/paneContext";
import type { PaneSession } from "../session/paneSession";
import { PaneFrame } from "./PaneFrame";

/** The pane inside Excel: one session on the workbook, from opening to closing. */
export function Pane({ session }: { session: PaneSession }) {
  const [kept] = useState(() => new Map<string, unknown>());
  useEffect(() => {
    session.open();
    return session.close;
  }, [session]);
  useEffect(() => {
    // The ribbon and colleagues may have flagged or cleared while the user was elsewhere.
    window.addEventListener("focus", session.lookAgain);
    document.documentElement.addEventListener("pointerenter", session.lookAgain);
    return () => {
      window.removeEventListener("focus", session.lookAgain);
      document.documentElement.removeEventListener("pointerenter", session.lookAgain);
    };
  }, [session]);
  return (
    <PaneContext.Provider value={session}>
      <KeptContext.Provider value={kept}>
        <ErrorBoundary>
          <PaneFrame />
        </ErrorBoundary>
      </KeptContext.Provider>
    </PaneContext.Provider>
  );
}
