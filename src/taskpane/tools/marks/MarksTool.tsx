import { useMemo } from "react";
import { areaAddress } from "../../../core/area/address";
import { useKept } from "../../parts/useKept";
import { usePaneState } from "../../session/paneContext";
import { TableSelect } from "../TableSelect";
import { useSheetGrids } from "../../session/useSheetGrids";
import { useToolStrings } from "../../useToolStrings";
import { numberTablesOf } from "./numberTablesOf";
import { NumbersToMarks } from "./NumbersToMarks";

/** 数值转标记: tables of figures by county, turned into √ and ※ by criteria that can be seen and changed. */
export function MarksTool() {
  const { marks, table: label, reading, notRead } = useToolStrings();
  const { missing, review } = usePaneState();
  const { grids, failed } = useSheetGrids(null);
  const tables = useMemo(() => numberTablesOf(grids ?? [], review.models), [grids, review]);
  const [index, setIndex] = useKept<number>("marks table", 0);
  const at = tables[index] ? index : 0;
  const table = tables[at];
  if (failed) return <p role="alert">{notRead}</p>;
  if (grids === null) return <p>{reading}</p>;
  if (table === undefined) return <p>{marks.none}</p>;
  const nameOf = ({ sheet, area }: (typeof tables)[number]) => marks.area(sheet, areaAddress(area));
  return (
    <>
      {missing.includes("functions") && <p role="alert">{marks.noFunctions}</p>}
      <TableSelect label={label} names={tables.map(nameOf)} index={at} onChoose={setIndex} />
      <NumbersToMarks key={nameOf(table)} table={table} />
    </>
  );
}
