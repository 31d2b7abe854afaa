import { Button } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { usePane, usePaneState } from "../session/paneContext";
import { useFrameStrings } from "../frameStrings";
import { FlagToggle } from "./FlagToggle";

const loadMenus = () => import(/* webpackChunkName: "menus" */ "./ActionMenus");
const ActionMenus = lazy(() => loadMenus().then((file) => ({ default: file.ActionMenus })));

/** What can be done with the workbook as a whole. */
export function ActionBar() {
  const { refresh, reports, formulas } = useFrameStrings();
  const pane = usePane();
  const { task, phase } = usePaneState();
  const waiting = [reports.menu, formulas.menu].map((name) => (
    <Button key={name} size="small" disabled>
      {name}
    </Button>
  ));
  return (
    <div className="edu-actions">
      <FlagToggle />
      <ErrorBoundary fallback={waiting}>
        <Suspense fallback={waiting}>{phase === "ready" ? <ActionMenus /> : waiting}</Suspense>
      </ErrorBoundary>
      <Button
        size="small"
        appearance="subtle"
        className="edu-refresh"
        icon={<ArrowSyncRegular />}
        aria-label={refresh}
        title={refresh}
        disabled={task !== null}
        onClick={pane.read}
      />
    </div>
  );
}
