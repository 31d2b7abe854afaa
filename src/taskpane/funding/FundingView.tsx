import { useMemo } from "react";
import { Empty } from "../parts/Empty";
import { ShowMore } from "../parts/ShowMore";
import { TablePicker } from "../parts/TablePicker";
import { fundingOf } from "../parts/tablesOf";
import { useKept } from "../parts/useKept";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { StageCard } from "./StageCard";

/** 经费: every stage of one funding table, county by county against the benchmark. */
export function FundingView() {
  const { funding } = useStrings();
  const { review } = usePaneState();
  const tables = useMemo(() => fundingOf(review), [review]);
  const [index, setIndex] = useKept<number>("funding table", 0);
  const table = tables[index] ?? tables[0];
  if (table === undefined) return <Empty text={funding.noTable} />;
  return (
    <>
      <TablePicker
        tables={tables.map(({ report }) => report)}
        index={tables.indexOf(table)}
        onPick={setIndex}
      />
      <details className="edu-explain">
        <summary>{funding.signs}</summary>
        <ul>
          {funding.signsAbout.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <ShowMore
        key={`${table.report.sheet} ${table.report.range}`}
        items={table.model.stages}
        step={10}
      >
        {(shown) =>
          shown.map((columns, k) => {
            const stage = table.report.stages[k];
            return (
              stage && (
                <StageCard
                  key={`${columns.name} ${k}`}
                  stage={stage}
                  columns={columns}
                  model={table.model}
                  students={table.students}
                  needs={table.needs.filter((need) => need.stage === stage.name)}
                />
              )
            );
          })
        }
      </ShowMore>
    </>
  );
}
