import { assessPart } from "./assess";
import type { TargetsModel } from "./model";

/** Addresses of the value cells with a part that does not meet its target, each once, in the table's order. */
export function unmetCells(model: TargetsModel): string[] {
  return [
    ...new Set(
      model.rows.flatMap((row) =>
        row.parts
          .filter((part) => assessPart(row, part).met === false)
          .map(({ valueCell }) => valueCell)
      )
    ),
  ];
}
