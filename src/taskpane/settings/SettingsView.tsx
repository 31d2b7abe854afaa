import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { Card } from "../parts/Card";
import { ShowMore } from "../parts/ShowMore";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { LeftOutTables } from "./LeftOutTables";
import { PointAtTable } from "./PointAtTable";
import { PreferencesCard } from "./PreferencesCard";
import { RecognisedTable } from "./RecognisedTable";

const SelfTest = lazy(() =>
  import(/* webpackChunkName: "self-test-card" */ "../selfTest/SelfTestCard").then(
    ({ SelfTestCard }) => ({ default: SelfTestCard })
  )
);

/** 设置: what was recognised and by what evidence, each to be put right; what this Excel lacks; the self-test; what leaves the computer. */
export function SettingsView() {
  const { settings, missing: lacks } = useStrings();
  const pane = usePane();
  const { missing, review, task } = usePaneState();
  const { tables: corrections } = review.corrections;
  const tables = review.tables.map((report, k) => ({
    report,
    model: review.models[k],
    correction: review.corrected[k] ?? null,
  }));
  return (
    <>
      <p className="edu-note">{settings.about}</p>
      <ShowMore items={tables} step={20}>
        {(shown) =>
          shown.map(({ report, model, correction }) => (
            <RecognisedTable
              key={`${report.sheet} ${report.range}`}
              table={report}
              model={model}
              correction={correction}
            />
          ))
        }
      </ShowMore>
      <PointAtTable />
      <PreferencesCard />
      <LeftOutTables />
      {corrections.length > 0 && (
        <Button
          size="small"
          disabled={task !== null}
          onClick={() => pane.forget(corrections, settings.allReset)}
        >
          {settings.resetAll(corrections.length)}
        </Button>
      )}
      <Card title={settings.thisExcel}>
        {missing.length === 0 ? (
          <p>{settings.nothingMissing}</p>
        ) : (
          <ul className="edu-plain">
            {missing.map((feature) => (
              <li key={feature}>{lacks[feature]}</li>
            ))}
          </ul>
        )}
      </Card>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <SelfTest />
        </Suspense>
      </ErrorBoundary>
      <Card title={settings.privacy}>
        <p>{settings.privacyAbout}</p>
      </Card>
    </>
  );
}
