import { Button } from "@fluentui/react-components";
import { createContext, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { usePane } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** Whether lists draw all that they have, not only the first. */
export const AllShown = createContext(false);

/** A table of the pane with a button under it that copies it, the rows too that are not drawn yet. */
export function CopyTable({ children }: { children: ReactNode }) {
  const { copyTable } = useStrings();
  const pane = usePane();
  const [all, setAll] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const copy = () => {
    flushSync(() => setAll(true));
    void pane.copyTable(area.current).finally(() => setAll(false));
  };
  return (
    <>
      <div ref={area} className="edu-copied">
        <AllShown.Provider value={all}>{children}</AllShown.Provider>
      </div>
      <Button size="small" appearance="subtle" className="edu-copy" onClick={copy}>
        {copyTable}
      </Button>
    </>
  );
}
