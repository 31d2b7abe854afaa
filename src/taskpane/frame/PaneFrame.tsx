import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import { ActionBar } from "./ActionBar";
import { NoticeBar } from "./NoticeBar";
import { PreviewBar } from "./PreviewBar";
import { StaleBar } from "./StaleBar";
import { Tabs } from "./Tabs";
import { TaskBar } from "./TaskBar";
import { useScroll } from "./useScroll";
import { ViewPanel } from "./ViewPanel";
import { WalkBar } from "./WalkBar";

/** Actions and tabs on top, results of actions at the foot, where both stay; between them the view scrolls. */
export function PaneFrame() {
  const strings = useStrings();
  const pane = usePane();
  const { causes, view, county } = usePaneState();
  const scroll = useScroll(county === null ? view : `county ${county}`);
  return (
    <main className="edu-pane">
      <header className="edu-top">
        <h1 className="edu-hidden">{strings.title}</h1>
        <ActionBar />
        <Tabs shown={view} counts={{ findings: causes.length }} onShow={pane.show} />
        <TaskBar />
      </header>
      <div className="edu-scroll" {...scroll}>
        <StaleBar />
        <ViewPanel />
      </div>
      <footer className="edu-bottom">
        <WalkBar />
        <PreviewBar />
        <NoticeBar />
      </footer>
    </main>
  );
}
