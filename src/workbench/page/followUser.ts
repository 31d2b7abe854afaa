import type { ICellData, IRange } from "@univerjs/core";
import {
  InsertRowMutation,
  InsertSheetMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type IInsertSheetMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { areaAddress } from "../../core/area/address";
import type { Area } from "../../core/area/area";
import type { ExcelHost } from "../host/excelHost";
import type { RuleData } from "../host/ruleData";
import { ruleWithoutRows } from "../host/ruleWithoutRows";
import { shiftedRule } from "../host/shiftedRule";

interface RowsParams {
  subUnitId: string;
  range: IRange;
}

/**
 * Tells the host what the user does in the grid: edits and changed sheets reach the add-in's handlers; rules move
 * with inserted and deleted rows.
 */
export function followUser(host: ExcelHost): void {
  const { workbook } = host;
  const { engine } = workbook;
  const names = new Map(workbook.inOrder().map(({ _Id, Name }) => [_Id, Name]));

  const told: Record<string, (parameters: unknown) => void> = {
    [SetRangeValuesMutation.id](parameters) {
      const { subUnitId, cellValue = {} } = parameters as ISetRangeValuesMutationParams;
      const rows = Object.values(cellValue as Record<number, Record<number, ICellData | null>>);
      if (rows.some((row) => Object.values(row).some((cell) => cell?.f))) engine.expectFormulas();
      const area = changedArea(cellValue);
      if (area) host.tellChanged(subUnitId, areaAddress(area));
    },
    [InsertRowMutation.id](parameters) {
      const { subUnitId, range } = parameters as RowsParams;
      const count = range.endRow - range.startRow + 1;
      host.steps.along(parameters, () =>
        moveRules(subUnitId, (rule) => shiftedRule(rule, range.startRow, count))
      );
      host.tellChanged(subUnitId, `${range.startRow + 1}:${range.endRow + 1}`);
    },
    [RemoveRowMutation.id](parameters) {
      const { subUnitId, range } = parameters as RowsParams;
      const count = range.endRow - range.startRow + 1;
      host.steps.along(parameters, () =>
        moveRules(subUnitId, (rule) => ruleWithoutRows(rule, range.startRow, count))
      );
      host.tellChanged(subUnitId, `${range.startRow + 1}:${range.endRow + 1}`);
    },
    [InsertSheetMutation.id](parameters) {
      const { sheet } = parameters as IInsertSheetMutationParams;
      workbook.onChange({ kind: "added", sheetId: sheet.id });
    },
    [RemoveSheetMutation.id](parameters) {
      const { subUnitId } = parameters as { subUnitId: string };
      workbook.onChange({ kind: "deleted", sheetId: subUnitId });
    },
    [SetWorksheetActiveOperation.id](parameters) {
      const { subUnitId } = parameters as { subUnitId: string };
      workbook.onChange({ kind: "activated", sheetId: subUnitId });
    },
    [SetWorksheetNameMutation.id](parameters) {
      const { subUnitId, name } = parameters as ISetWorksheetNameMutationParams;
      const before = names.get(subUnitId) ?? "";
      names.set(subUnitId, name);
      workbook.onChange({ kind: "renamed", sheetId: subUnitId, before, after: name });
    },
  };

  engine.listen((id, parameters) => {
    if (engine.running) return;
    told[id]?.(parameters);
    host.tell();
  });

  function moveRules(sheetId: string, moved: (rule: RuleData) => RuleData | null): void {
    const rules = workbook.inOrder().find(({ _Id }) => _Id === sheetId)?.rules;
    for (const id of [...(rules?.order ?? [])]) {
      const before = rules?.get(id);
      const after = before && moved(before);
      if (after) rules?.set(id, after);
      else rules?.delete(id);
    }
    host.draw();
  }
}

function changedArea(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): Area | null {
  const rows = Object.keys(cells).map(Number);
  const columns = rows.flatMap((row) => Object.keys(cells[row] ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
