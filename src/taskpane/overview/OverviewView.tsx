import { useMemo } from "react";
import { hasWork } from "../../core/review/hasWork";
import { countyNames } from "../../core/review/county/countyNames";
import { CountyPicker } from "../county/CountyPicker";
import { CountyView } from "../county/CountyView";
import { ErrorBoundary } from "../ErrorBoundary";
import { FirstPage } from "../firstPage/FirstPage";
import { ShowMore } from "../parts/ShowMore";
import { usePaneState } from "../session/paneContext";
import { FlagLegend } from "./FlagLegend";
import { OtherSheets } from "./OtherSheets";
import { TableCard } from "./TableCard";
import { Verdict } from "./Verdict";

/** Tables drawn unfolded; a workbook of 60 sheets shows their summaries. */
const UNFOLDED = 16;

/**
 * 总览: the verdict in three figures, then how each table stands, that of the sheet in front first and those without
 * anything to do folded; the page of one county; what the pane looks for where there is no table.
 */
export function OverviewView() {
  const { review, front, county } = usePaneState();
  const names = useMemo(() => countyNames(review.tables), [review]);
  if (review.tables.length === 0) return <FirstPage />;
  if (county !== null) return <CountyView county={county} names={names} />;
  const tables = review.tables.map((report, k) => ({ report, model: review.models[k], k }));
  const inFront = ({ report }: (typeof tables)[number]) => report.sheet === front;
  const sorted = [...tables.filter(inFront), ...tables.filter((table) => !inFront(table))];
  return (
    <>
      <Verdict review={review} />
      {names.length > 1 && <CountyPicker names={names} />}
      <FlagLegend />
      <ShowMore items={sorted} step={20}>
        {(shown) =>
          shown.map((table) => (
            <ErrorBoundary key={`${table.report.sheet} ${table.report.range}`}>
              <TableCard
                table={table.report}
                index={table.k}
                model={table.model}
                unfolded={
                  inFront(table) ||
                  (tables.length <= UNFOLDED && hasWork(table.report, table.model))
                }
              />
            </ErrorBoundary>
          ))
        }
      </ShowMore>
      <OtherSheets />
    </>
  );
}
