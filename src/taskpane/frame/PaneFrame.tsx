import { useState } from "react";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import { ActionBar } from "./ActionBar";
import { NoticeBar } from "./NoticeBar";
import { PreviewBar } from "./PreviewBar";
import { StaleBar } from "./StaleBar";
import { Tabs } from "./Tabs";
import { TaskBar } from "./TaskBar";
import type { ViewName } from "./viewName";
import { ViewPanel } from "./ViewPanel";

/** Actions and tabs on top, where they stay; results and work under them; the view scrolls. */
export function PaneFrame() {
  const strings = useStrings();
  const { review } = usePaneState();
  const [view, setView] = useState<ViewName>("overview");
  const findings = review.tables.reduce((sum, table) => sum + table.findings.length, 0);
  return (
    <main className="edu-pane">
      <header className="edu-top">
        <h1 className="edu-hidden">{strings.title}</h1>
        <ActionBar />
        <Tabs shown={view} counts={{ findings }} onShow={setView} />
        <TaskBar />
      </header>
      <div className="edu-scroll">
        <NoticeBar />
        <PreviewBar />
        <StaleBar />
        <ViewPanel view={view} onShow={setView} />
      </div>
    </main>
  );
}
