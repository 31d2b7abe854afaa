import { parseAddress } from "../area/address";
import type { Grid } from "../sheet/grid";
import type { MarkAt } from "../compare/markAt";
import { statusWords } from "../compare/statusWords";
import type { ChecklistModel } from "../kind/checklist/model";

/**
 * A mark as it stands in its cell, trimmed; without the sheet the only mark that means the same in the table's legend,
 * else its meaning in words. '' for a blank.
 */
export function markText(model: ChecklistModel, { cell, status }: MarkAt, grid?: Grid): string {
  if (status === "blank") return "";
  if (grid !== undefined) {
    const { row, column } = parseAddress(cell);
    const raw = grid.values[row - grid.top]?.[column - grid.left];
    if (raw !== undefined && raw !== null && raw !== "") return String(raw).trim();
  }
  const [only, other] = model.legend.filter((entry) => entry.status === status);
  return only !== undefined && other === undefined ? only.mark : statusWords[status];
}
