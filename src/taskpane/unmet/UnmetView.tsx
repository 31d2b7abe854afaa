import { lazy, Suspense, useMemo } from "react";
import { Choice } from "../parts/Choice";
import { Empty } from "../parts/Empty";
import { TablePicker } from "../parts/TablePicker";
import { checklistsOf, type ChecklistTable } from "../parts/tablesOf";
import { useKept } from "../parts/useKept";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import type { GroupedBy } from "./groupUnmet";
import { UnmetGroups } from "./UnmetGroups";

const HeatMapView = lazy(() =>
  import(/* webpackChunkName: "heat" */ "../heat/HeatMapView").then(({ HeatMapView: view }) => ({
    default: view,
  }))
);

type Shown = GroupedBy | "map";
const SHOWN: readonly Shown[] = ["region", "indicator", "map"];

/** 未达标: what is unmet in one checklist, by county or by indicator, or all of it as a map. */
export function UnmetView() {
  const { unmet } = useStrings();
  const { review } = usePaneState();
  const tables = useMemo(() => checklistsOf(review), [review]);
  const [index, setIndex] = useKept<number>("unmet table", 0);
  const table = tables[index] ?? tables[0];
  if (table === undefined) return <Empty text={unmet.noChecklist} />;
  return (
    <>
      <TablePicker
        tables={tables.map(({ report }) => report)}
        index={tables.indexOf(table)}
        onPick={setIndex}
      />
      <UnmetOf key={`${table.report.sheet} ${table.report.range}`} table={table} />
    </>
  );
}

function UnmetOf({ table: { report, model } }: { table: ChecklistTable }) {
  const { unmet, loading } = useStrings();
  const [kept, setShown] = useKept<string>("unmet by", "region");
  const shown: Shown = kept === "indicator" || kept === "map" ? kept : "region";
  return (
    <>
      <Choice
        label={unmet.by}
        options={SHOWN.map((value) => ({ value, text: unmet.ways[value] }))}
        value={shown}
        onChoose={setShown}
      />
      {shown === "map" ? (
        <Suspense fallback={<p className="edu-empty">{loading}</p>}>
          <HeatMapView model={model} />
        </Suspense>
      ) : (
        <UnmetGroups report={report} model={model} by={shown} />
      )}
    </>
  );
}
