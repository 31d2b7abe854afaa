import type { IRange } from "@univerjs/core";
import {
  InsertRowMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { areaAddress } from "../../core/grid/address";
import type { ExcelHost } from "../host/excelHost";
import { shiftedRule } from "../host/shiftedRule";

/** Tells the host what the user does in the grid: edits reach the add-in's handlers, inserted rows move the rules. */
export function followUser(host: ExcelHost): void {
  const { workbook } = host;
  const { engine } = workbook;
  engine.listen((id, parameters) => {
    if (engine.running) return;
    if (id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue, trigger } = parameters as ISetRangeValuesMutationParams;
      const area = changedArea(cellValue);
      if (!area || trigger?.startsWith("formula.")) return;
      engine.touch();
      host.tellChanged(subUnitId, areaAddress(area));
    }
    if (id === InsertRowMutation.id) {
      const { subUnitId, range } = parameters as { subUnitId: string; range: IRange };
      const sheet = workbook.inOrder().find(({ _Id }) => _Id === subUnitId);
      for (const rule of sheet?.rules.order ?? []) {
        const before = sheet?.rules.get(rule);
        const count = range.endRow - range.startRow + 1;
        if (before) sheet?.rules.set(rule, shiftedRule(before, range.startRow, count));
      }
      host.draw();
    }
  });
}

function changedArea(cells: ISetRangeValuesMutationParams["cellValue"]) {
  const rows = Object.keys(cells ?? {}).map(Number);
  const columns = rows.flatMap((row) => Object.keys(cells?.[row] ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
