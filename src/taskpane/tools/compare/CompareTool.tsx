import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { compareChecklists } from "../../../core/compare/compareChecklists";
import { comparePeriods } from "../../../core/compare/comparePeriods";
import { pairWithin } from "../../../core/compare/pairWithin";
import { comparisonReport } from "../../../core/present/comparisonReport";
import { checklistsOf } from "../../parts/tablesOf";
import { useKept } from "../../parts/useKept";
import { usePaneState } from "../../session/paneContext";
import { TableSelect } from "../TableSelect";
import { useToolStrings } from "../../useToolStrings";
import { WriteButton } from "../WriteButton";
import { ChangeList } from "./ChangeList";
import { MovesTable } from "./MovesTable";
import { SameItems } from "./SameItems";
import { useDatedTables } from "./useDatedTables";

/** 两期对比: the same checklist at two dates, paired by itself where that can be told. */
export function CompareTool() {
  const { tools, compare } = useToolStrings();
  const { review } = usePaneState();
  const checklists = useMemo(() => checklistsOf(review), [review]);
  const { tables, names } = useDatedTables(checklists);
  const pairs = useMemo(() => pairWithin(tables), [tables]);
  const [chosenBefore, setBefore] = useKept<number>("compare before", -1);
  const [chosenAfter, setAfter] = useKept<number>("compare after", -1);
  const before = tables[chosenBefore] ? chosenBefore : (pairs[0]?.before ?? 0);
  const after = tables[chosenAfter] ? chosenAfter : (pairs[0]?.after ?? 1);
  const [a, b] = [tables[before], tables[after]];
  const comparison = useMemo(
    () => (a === undefined || b === undefined ? null : compareChecklists(a.model, b.model)),
    [a, b]
  );
  if (a === undefined || b === undefined || comparison === null) return <p>{compare.needTwo}</p>;
  const choose = (first: number, second: number) => {
    setBefore(first);
    setAfter(second);
  };
  const pair = pairs.find((one) => one.before === before && one.after === after);
  const isLate = (comparePeriods(a.date, b.date) ?? 0) > 0;
  const alike = comparison.items.length > 0 && comparison.regions.length > 0;
  return (
    <>
      <div className="edu-fields">
        <TableSelect
          label={compare.before}
          names={names}
          index={before}
          onChoose={(k) => choose(k, after)}
        />
        <TableSelect
          label={compare.after}
          names={names}
          index={after}
          onChoose={(k) => choose(before, k)}
        />
      </div>
      {before === after ? (
        <p role="alert">{compare.same}</p>
      ) : !alike ? (
        <p role="alert">{compare.noneAlike}</p>
      ) : (
        <>
          {isLate && (
            <p role="alert" className="edu-bad">
              {compare.swapped(a.date?.text ?? "", b.date?.text ?? "")}
            </p>
          )}
          {!isLate && pair === undefined && <p className="edu-note">{compare.unpaired}</p>}
          {pair?.dated === false && <p className="edu-note">{compare.undated}</p>}
          {(isLate || pair?.dated === false) && (
            <Button size="small" className="edu-all" onClick={() => choose(after, before)}>
              {compare.swap}
            </Button>
          )}
          <p>{compare.summary(comparison.items.length, comparison.regions.length)}</p>
          <MovesTable comparison={comparison} />
          <ChangeList comparison={comparison} />
          <SameItems comparison={comparison} />
          <WriteButton
            tool={tools.compare.name}
            build={(date) =>
              comparisonReport(
                [{ comparison, before: { date: a.date }, after: { date: b.date } }],
                date
              )
            }
          />
        </>
      )}
    </>
  );
}
