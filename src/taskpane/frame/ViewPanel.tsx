import { lazy, Suspense } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { usePaneState } from "../session/paneContext";
import { useFrameStrings } from "../frameStrings";
import type { ViewName } from "../session/viewName";
import { loadOverview } from "./loadOverview";

const Overview = lazy(() => loadOverview().then((file) => ({ default: file.OverviewView })));
const Unmet = lazy(() =>
  import(/* webpackChunkName: "views" */ "../unmet/UnmetView").then(({ UnmetView }) => ({
    default: UnmetView,
  }))
);
const Funding = lazy(() =>
  import(/* webpackChunkName: "views" */ "../funding/FundingView").then(({ FundingView }) => ({
    default: FundingView,
  }))
);
const Findings = lazy(() =>
  import(/* webpackChunkName: "views" */ "../findings/FindingsView").then(({ FindingsView }) => ({
    default: FindingsView,
  }))
);
const Tools = lazy(() =>
  import(/* webpackChunkName: "tools" */ "../tools/ToolsView").then(({ ToolsView }) => ({
    default: ToolsView,
  }))
);
const Settings = lazy(() =>
  import(/* webpackChunkName: "settings" */ "../settings/SettingsView").then(
    ({ SettingsView }) => ({ default: SettingsView })
  )
);

/** The view under the tabs. A view that fails leaves the tabs and the other views usable. */
export function ViewPanel() {
  const strings = useFrameStrings();
  const { phase, view } = usePaneState();
  return (
    <div id="edu-view" role="tabpanel" aria-labelledby={`edu-tab-${view}`} className="edu-view">
      <ErrorBoundary key={view}>
        <Suspense fallback={<p className="edu-empty">{strings.loading}</p>}>
          {phase === "ready" && <View view={view} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

function View({ view }: { view: ViewName }) {
  switch (view) {
    case "overview":
      return <Overview />;
    case "unmet":
      return <Unmet />;
    case "funding":
      return <Funding />;
    case "findings":
      return <Findings />;
    case "tools":
      return <Tools />;
    case "settings":
      return <Settings />;
  }
}
