import { textOf } from "../../cell/textOf";
import type { View } from "../../sheet/view";
import type { Column } from "./columnsOf";
import type { FundingModel } from "./model";
import type { SettledColumn } from "./settleRoles";

/** Filled cells of columns that neither their words nor their figures explain; [] where every column has a role. */
export function notUnderstoodIn(
  view: View,
  columns: readonly Column[],
  settled: readonly SettledColumn[]
): FundingModel["notUnderstood"] {
  const known = new Set(settled.map(({ column }) => column));
  return columns
    .filter((column) => !known.has(column))
    .flatMap(({ lane, lines }) =>
      lines.flatMap((line) => {
        const cell = line < 0 ? null : view.at(line, lane);
        return cell === null || cell.id === 0
          ? []
          : [{ cell: view.address(line, lane), text: textOf(cell) }];
      })
    );
}
