import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import { ActionBar } from "./ActionBar";
import { NoticeBar } from "./NoticeBar";
import { StaleBar } from "./StaleBar";
import { Tabs } from "./Tabs";
import { TaskBar } from "./TaskBar";
import { ViewPanel } from "./ViewPanel";

/** Actions and tabs on top, where they stay; results and work under them; the view scrolls. */
export function PaneFrame() {
  const strings = useStrings();
  const pane = usePane();
  const { review, view } = usePaneState();
  const findings = review.tables.reduce((sum, table) => sum + table.findings.length, 0);
  return (
    <main className="edu-pane">
      <header className="edu-top">
        <h1 className="edu-hidden">{strings.title}</h1>
        <ActionBar />
        <Tabs shown={view} counts={{ findings }} onShow={pane.show} />
        <TaskBar />
      </header>
      <div className="edu-scroll">
        <NoticeBar />
        <StaleBar />
        <ViewPanel />
      </div>
    </main>
  );
}
