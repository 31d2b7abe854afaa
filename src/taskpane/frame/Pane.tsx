import { useEffect, useMemo, useState } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import type { PaneCalls } from "../excelCalls";
import { KeptContext } from "../parts/useKept";
import { PaneContext } from "../session/paneContext";
import { paneSession } from "../session/paneSession";
import { useFrameStrings } from "../frameStrings";
import { PaneFrame } from "./PaneFrame";

/** The pane inside Excel: one session on the workbook, from opening to closing. */
export function Pane({ excel }: { excel: () => Promise<PaneCalls> }) {
  const strings = useFrameStrings();
  const session = useMemo(() => paneSession(excel, strings), [excel, strings]);
  const [kept] = useState(() => new Map<string, unknown>());
  useEffect(() => session.open(), [session]);
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
