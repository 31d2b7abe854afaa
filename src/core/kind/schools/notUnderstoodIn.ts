import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import type { Column } from "./columns";
import type { SchoolsModel } from "./model";
import type { Body } from "./readRows";

/** Filled cells that nothing names: those of columns without a header, and lines with figures but no label; [] for none. */
export function notUnderstoodIn(
  { view, lines, lanes }: TableFrame,
  columns: readonly Column[],
  { nameless }: Body
): SchoolsModel["notUnderstood"] {
  const values = new Set(lanes.map(({ at }) => at));
  const headless = columns.filter(({ words, lane }) => words === "" && values.has(lane));
  const left = new Set(nameless);
  return lines.flatMap(({ at: line }) =>
    (left.has(line) ? columns : headless).flatMap(({ lane }) => {
      const cell = view.at(line, lane);
      if (cell.kind === "blank" || cell.kind === "error") return [];
      return [{ cell: view.address(line, lane), text: textOf(cell) }];
    })
  );
}
