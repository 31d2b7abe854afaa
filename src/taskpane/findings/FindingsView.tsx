import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { Empty } from "../parts/Empty";
import { ShowMore } from "../parts/ShowMore";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import { CorrectedList } from "./CorrectedList";
import { FindingItem } from "./FindingItem";
import { groupFindings } from "./groupFindings";

const AdviceGroup = lazy(() =>
  import(/* webpackChunkName: "tools" */ "../advice/AdviceGroup").then((file) => ({
    default: file.AdviceGroup,
  }))
);

/** 核对: every figure that does not agree, by what is wrong with it; what is certain is put right with a click. */
export function FindingsView() {
  const { findings } = useStrings();
  const pane = usePane();
  const { review, corrected, task } = usePaneState();
  const groups = useMemo(() => groupFindings(review), [review]);
  const certain = groups.flatMap(({ items }) => items.filter(({ certain }) => certain !== null));
  return (
    <>
      {groups.length === 0 ? (
        <Empty text={review.tables.length === 0 ? findings.noTable : findings.allAgree} />
      ) : (
        <p className="edu-note">{findings.about}</p>
      )}
      {certain.length > 1 && (
        <Button
          size="small"
          className="edu-all"
          disabled={task !== null}
          onClick={() =>
            pane.correct(
              certain.map(({ sheet, finding: { cell, rule } }) => ({ sheet, cell, rule }))
            )
          }
        >
          {findings.correctAll(certain.length)}
        </Button>
      )}
      {groups.map(({ rule, items }) => (
        <section key={rule} className="edu-card" aria-label={findings.rules[rule]}>
          <h2>
            {findings.rules[rule]}
            <span className="edu-count">{items.length}</span>
          </h2>
          <ShowMore items={items} step={30}>
            {(shown) => (
              <ul className="edu-findings">
                {shown.map((item) => (
                  <FindingItem key={`${item.sheet} ${item.finding.cell}`} item={item} />
                ))}
              </ul>
            )}
          </ShowMore>
        </section>
      ))}
      {corrected.length > 0 && <CorrectedList corrected={corrected} />}
      <ErrorBoundary fallback="">
        <Suspense fallback={null}>
          <AdviceGroup />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
