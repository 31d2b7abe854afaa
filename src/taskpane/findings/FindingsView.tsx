import { lazy, Suspense, useMemo } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { Empty } from "../parts/Empty";
import { ShowMore } from "../parts/ShowMore";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { CauseItem } from "./CauseItem";
import { CorrectAll } from "./CorrectAll";
import { CorrectedList } from "./CorrectedList";
import { groupCauses } from "./groupCauses";
import { SettledList } from "./SettledList";

const AdviceGroup = lazy(() =>
  import(/* webpackChunkName: "tools" */ "../advice/AdviceGroup").then((file) => ({
    default: file.AdviceGroup,
  }))
);

/** 核对: everything that does not agree, one entry a cause, by what is wrong; what is certain is put right with a click. */
export function FindingsView() {
  const { findings } = useStrings();
  const { review, causes, corrected } = usePaneState();
  const groups = useMemo(() => groupCauses(causes, review), [causes, review]);
  const certain = groups.flatMap(({ items }) => items.filter((item) => item.certain !== null));
  return (
    <>
      {groups.length === 0 ? (
        <Empty text={review.tables.length === 0 ? findings.noTable : findings.allAgree} />
      ) : (
        <p className="edu-note">{findings.about}</p>
      )}
      {certain.length > 1 && <CorrectAll items={certain} />}
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
                  <CauseItem key={`${item.cause.sheet} ${item.cause.cells.join()}`} item={item} />
                ))}
              </ul>
            )}
          </ShowMore>
        </section>
      ))}
      {corrected.length > 0 && <CorrectedList corrected={corrected} />}
      {review.settled.length > 0 && <SettledList settled={review.settled} />}
      <ErrorBoundary fallback="">
        <Suspense fallback={null}>
          <AdviceGroup />
        </Suspense>
      </ErrorBoundary>
    </>
  );
}
