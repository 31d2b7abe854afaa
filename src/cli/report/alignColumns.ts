import { displayWidth } from "../../core/present/displayWidth";

/** Which side the cells of a column stand on. */
export type Side = "left" | "right";

const GAP = "  ";

/** Rows of cells as lines with aligned columns; the last column is not padded. No rows give no lines. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  sides: readonly Side[]
): string[] {
  const widths = sides.map((_, column) =>
    Math.max(0, ...rows.map((row) => displayWidth(row[column] ?? "")))
  );
  return rows.map((row) =>
    sides
      .map((side, column) => {
        const cell = row[column] ?? "";
        const space = " ".repeat((widths[column] ?? 0) - displayWidth(cell));
        return side === "right" ? space + cell : cell + space;
      })
      .join(GAP)
      .trimEnd()
  );
}
