import type { Grid } from "../../../src/core/sheet/grid";
import { cellName } from "../paper/cellName";

/** A sheet as text, a row a line, cells under each other; line breaks as ⏎, number formats behind in braces. */
export function sheetText(grid: Grid): string {
  const columns = Math.max(0, ...grid.values.map((row) => row?.length ?? 0));
  const cells = grid.values.map((row, r) =>
    Array.from({ length: columns }, (_, c) => {
      const value = row?.[c] ?? null;
      const format = grid.formats?.[r]?.[c];
      const text = value === null ? "" : String(value).replaceAll("\n", "⏎");
      return format === undefined ? text : `${text}{${format}}`;
    })
  );
  const heads = Array.from({ length: columns }, (_, c) => cellName(0, grid.left + c).slice(0, -1));
  const widths = heads.map((head, c) =>
    Math.min(28, Math.max(width(head), ...cells.map((row) => width(row[c] ?? ""))))
  );
  const line = (row: readonly string[], label: string): string =>
    `${label.padStart(4)}│${row.map((text, c) => pad(text, widths[c] ?? 0)).join("│")}`;
  const merges = (grid.merges ?? []).map(
    (area) => `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`
  );
  return [
    `[${grid.sheet}]${merges.length > 0 ? ` merged ${merges.join(" ")}` : ""}`,
    line(heads, ""),
    ...cells.map((row, r) => line(row, String(grid.top + r + 1))),
  ].join("\n");
}

/** Columns that a text takes in a terminal: Chinese signs take two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}

function pad(text: string, columns: number): string {
  let cut = text;
  while (width(cut) > columns) cut = [...cut].slice(0, -1).join("");
  return cut + " ".repeat(columns - width(cut));
}
