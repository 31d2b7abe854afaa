import { useMemo } from "react";
import { tableDate, type TableDate } from "../../../core/compare/tableDate";
import type { ChecklistModel } from "../../../core/kind/checklist/model";
import { tableName } from "../../parts/tableName";
import type { ChecklistTable } from "../../parts/tablesOf";
import { useSheetGrids } from "../../session/useSheetGrids";
import { useToolStrings } from "../../useToolStrings";

/** Checklists, each with the date that it holds for. */
export interface DatedTables {
  tables: { model: ChecklistModel; date: TableDate | null }[];
  /** What each is called, its date behind it where the sheet gives one. */
  names: string[];
}

/** Checklists with their dates: from titles and names at once, from the notes when the cells are read. */
export function useDatedTables(checklists: readonly ChecklistTable[]): DatedTables {
  const { compare } = useToolStrings();
  const { grids } = useSheetGrids([...new Set(checklists.map(({ model }) => model.sheet))]);
  return useMemo(() => {
    const tables = checklists.map(({ model }) => {
      const grid = grids?.find(({ sheet }) => sheet === model.sheet);
      return { model, date: tableDate(model, { grid }) };
    });
    const reports = checklists.map(({ report }) => report);
    const names = checklists.map(({ report }, k) => {
      const [name, date] = [tableName(report, reports), tables[k]?.date ?? null];
      return date === null ? name : compare.dated(name, date.text);
    });
    return { tables, names };
  }, [checklists, grids, compare]);
}
