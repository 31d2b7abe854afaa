import { ErrorBoundary } from "../ErrorBoundary";
import { FirstPage } from "../firstPage/FirstPage";
import { ShowMore } from "../parts/ShowMore";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import { FlagLegend } from "./FlagLegend";
import { TableCard } from "./TableCard";
import { Verdict } from "./Verdict";

/** Tables drawn unfolded; a workbook of 60 sheets shows their summaries. */
const UNFOLDED = 16;

/** 总览: the verdict in three figures, then how each table stands; what the pane looks for where there is no table. */
export function OverviewView() {
  const strings = useStrings();
  const { review } = usePaneState();
  const left = review.unrecognised.join("、");
  if (review.tables.length === 0) return <FirstPage left={left} />;
  const tables = review.tables.map((report, k) => ({ report, model: review.models[k] }));
  return (
    <>
      <Verdict review={review} />
      <FlagLegend />
      <ShowMore items={tables} step={20}>
        {(shown) =>
          shown.map(({ report, model }) => (
            <ErrorBoundary key={`${report.sheet} ${report.range}`}>
              <TableCard table={report} model={model} unfolded={tables.length <= UNFOLDED} />
            </ErrorBoundary>
          ))
        }
      </ShowMore>
      {left !== "" && <p className="edu-note">{strings.otherSheets(left)}</p>}
    </>
  );
}
