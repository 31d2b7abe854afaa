import { lazy, Suspense } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { usePane, usePaneState } from "../session/paneContext";
import { useFrameStrings } from "../frameStrings";
import { ActionBar } from "./ActionBar";
import { PlainNotice } from "./PlainNotice";
import { Tabs } from "./Tabs";
import { TaskBar } from "./TaskBar";
import { useScroll } from "./useScroll";
import { ViewPanel } from "./ViewPanel";

const Bars = lazy(() =>
  import(/* webpackChunkName: "session" */ "./Bars").then((file) => ({ default: file.Bars }))
);
const StaleBar = lazy(() =>
  import(/* webpackChunkName: "session" */ "./StaleBar").then((file) => ({
    default: file.StaleBar,
  }))
);

/** Actions and tabs on top, results of actions at the foot, where both stay; between them the view scrolls. */
export function PaneFrame() {
  const strings = useFrameStrings();
  const pane = usePane();
  const { causes, view, county, stale } = usePaneState();
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
        {stale && (
          <ErrorBoundary fallback={null}>
            <Suspense fallback={null}>
              <StaleBar />
            </Suspense>
          </ErrorBoundary>
        )}
        <ViewPanel />
      </div>
      <footer className="edu-bottom">
        <ErrorBoundary fallback={<PlainNotice />}>
          <Suspense fallback={<PlainNotice />}>
            <Bars />
          </Suspense>
        </ErrorBoundary>
      </footer>
    </main>
  );
}
