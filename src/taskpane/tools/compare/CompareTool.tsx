import { useMemo } from "react";
import { tableName } from "../../parts/tableName";
import { checklistsOf } from "../../parts/tablesOf";
import { usePaneState } from "../../session/paneContext";
import { useToolStrings } from "../../useToolStrings";
import { CompareSides } from "./CompareSides";
import { PeriodFile } from "./PeriodFile";
import { useDatedTables } from "./useDatedTables";

/** 两期对比: the same checklist at two dates, the earlier one in a file of its own or in this workbook. */
export function CompareTool() {
  const { compare } = useToolStrings();
  const { review, lastPeriod } = usePaneState();
  const checklists = useMemo(() => checklistsOf(review), [review]);
  const own = useDatedTables(checklists);
  const befores = useMemo(() => {
    if (lastPeriod === null) return null;
    const reports = lastPeriod.tables.map(({ report }) => report);
    return {
      file: lastPeriod.file,
      tables: lastPeriod.tables,
      names: lastPeriod.tables.map(({ report, date }) => {
        const name = tableName(report, reports);
        return date === null ? name : compare.dated(name, date.text);
      }),
    };
  }, [lastPeriod, compare]);
  if (checklists.length === 0) return <p>{compare.needChecklist}</p>;
  return (
    <>
      <PeriodFile />
      <CompareSides key={befores?.file ?? ""} own={own} other={befores} />
    </>
  );
}
