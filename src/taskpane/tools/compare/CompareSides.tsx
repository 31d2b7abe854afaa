import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { compareChecklists } from "../../../core/compare/compareChecklists";
import { comparePeriods } from "../../../core/compare/comparePeriods";
import { seriesOf } from "../../../core/compare/seriesOf";
import { useKept } from "../../parts/useKept";
import { TableSelect } from "../TableSelect";
import { useToolStrings } from "../../useToolStrings";
import { ComparedTables } from "./ComparedTables";
import { proposedPairs } from "./proposedPairs";
import type { DatedTables } from "./useDatedTables";

interface Props {
  /** The checklists of this workbook. */
  own: DatedTables;
  /** Those of the file of last period; null where the earlier table is in this workbook too. */
  other: (DatedTables & { file: string }) | null;
}

/** Which two tables to compare: proposed only where they are one checklist at two dates, else for the user to choose. */
export function CompareSides({ own, other }: Props) {
  const { compare } = useToolStrings();
  const first = other ?? own;
  const file = other?.file ?? "";
  const pairs = useMemo(() => proposedPairs(own.tables, other?.tables ?? null), [own, other]);
  const [chosenBefore, setBefore] = useKept<number>(`compare before ${file}`, -1);
  const [chosenAfter, setAfter] = useKept<number>(`compare after ${file}`, -1);
  const before = first.tables[chosenBefore] ? chosenBefore : (pairs[0]?.before ?? -1);
  const after = own.tables[chosenAfter] ? chosenAfter : (pairs[0]?.after ?? -1);
  const [a, b] = [first.tables[before], own.tables[after]];
  const comparison = useMemo(
    () => (a === undefined || b === undefined ? null : compareChecklists(a.model, b.model)),
    [a, b]
  );
  const series = useMemo(
    () => seriesOf([...(other?.tables ?? []).map((one) => ({ ...one, file })), ...own.tables]),
    [own, other, file]
  );
  const choose = (earlier: number, later: number) => {
    setBefore(earlier);
    setAfter(later);
  };
  if (a === undefined || b === undefined || comparison === null)
    return (
      <>
        <p className="edu-note">{other === null ? compare.needTwo : compare.noneIn(file)}</p>
        {(other !== null || own.tables.length > 1) && (
          <Button
            size="small"
            className="edu-all"
            onClick={() => choose(0, other === null ? 1 : 0)}
          >
            {compare.chooseTwo}
          </Button>
        )}
      </>
    );
  const pair = pairs.find((one) => one.before === before && one.after === after);
  const isLate = (comparePeriods(a.date, b.date) ?? 0) > 0;
  const alike = comparison.items.length > 0 && comparison.regions.length > 0;
  return (
    <>
      <div className="edu-fields">
        <TableSelect
          label={compare.before}
          names={first.names}
          index={before}
          onChoose={(k) => choose(k, after)}
        />
        <TableSelect
          label={compare.after}
          names={own.names}
          index={after}
          onChoose={(k) => choose(before, k)}
        />
      </div>
      {other === null && before === after ? (
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
          {pair?.dated === false && (
            <p className="edu-note">{other === null ? compare.undated : compare.undatedFile}</p>
          )}
          {other === null && (isLate || pair?.dated === false) && (
            <Button size="small" className="edu-all" onClick={() => choose(after, before)}>
              {compare.swap}
            </Button>
          )}
          <ComparedTables
            comparison={comparison}
            before={a.date}
            after={b.date}
            file={file}
            series={series}
          />
        </>
      )}
    </>
  );
}
