import type { Area } from "../area/area";
import { inArea } from "../area/inArea";
import { cellsInCommon } from "../area/cellsInCommon";
import { cellAddress, parseAddress } from "../area/address";
import { normalForm } from "../cell/normalForm";
import { framesOf } from "../frame/framesOf";
import type { TableFrame } from "../frame/tableFrame";
import type { TableModel } from "../kind/tableModel";
import type { Sheet } from "../sheet/sheet";

/** A line or a column of a table in which cells were not understood. */
export interface UnexplainedPart {
  side: "row" | "column";
  /** Its label as printed. */
  label: string;
  /** Its label in normal form: what the user explains it by. */
  words: string;
  /** The cells, A1, in the order given. */
  cells: string[];
}

/**
 * The rows and columns that cells of a table were not understood in, or all cells of an indicator, each by its label: of row and column the one that holds
 * more of them. Cells without a label on either side are left out: there are no words to explain.
 */
export function unexplainedParts(sheet: Sheet, model: TableModel): UnexplainedPart[] {
  const addresses = [...model.notUnderstood.map(({ cell }) => cell), ...linesWithoutMeaning(model)];
  if (addresses.length === 0) return [];
  const frame = frameAt(sheet, model.area);
  if (frame === undefined) return [];
  const cells = addresses.map((cell) => ({ cell, ...parseAddress(cell) }));
  const inRow = timesOf(cells.map(({ row }) => row));
  const inColumn = timesOf(cells.map(({ column }) => column));
  const rows = new Map(frame.lines.map(({ at, own, name }) => [at, own.at(-1) ?? name]));
  const parts = new Map<string, UnexplainedPart>();
  for (const { cell, row, column } of cells) {
    const labels = {
      row: rows.get(row) ?? "",
      column: frame.stacks[column - frame.firstLane]?.at(-1) ?? "",
    };
    const sides: UnexplainedPart["side"][] =
      (inRow.get(row) ?? 0) >= (inColumn.get(column) ?? 0) ? ["row", "column"] : ["column", "row"];
    const side = sides.find((one) => labels[one] !== "");
    if (side === undefined) continue;
    const words = normalForm(labels[side]);
    const key = `${side} ${words}`;
    const part = parts.get(key) ?? { side, label: labels[side], words, cells: [] };
    part.cells.push(cell);
    parts.set(key, part);
  }
  return [...parts.values()];
}

/** Cells of a checklist's indicators of which no cell holds a known mark: they may be none. */
function linesWithoutMeaning(model: TableModel): string[] {
  if (model.kind !== "checklist") return [];
  const without = model.indicators.filter((_indicator, k) => model.body.isAll(k, "unknown"));
  return without.flatMap(({ line }) =>
    model.regions.map(({ lane }) =>
      model.transposed ? cellAddress(lane, line) : cellAddress(line, lane)
    )
  );
}

/** Texts of an area as printed, by their normal form. */
export function namesIn(sheet: Sheet, area: Area): Map<string, string> {
  const names = new Map<string, string>();
  for (const { row, column, cell } of sheet.texts)
    if (inArea(area, row, column) && !names.has(cell.key)) names.set(cell.key, cell.text.trim());
  return names;
}

function frameAt(sheet: Sheet, area: Area): TableFrame | undefined {
  const common = (frame: TableFrame) => cellsInCommon(frame.area, area);
  const [best] = [...framesOf(sheet)].sort((a, b) => common(b) - common(a));
  return best !== undefined && common(best) > 0 ? best : undefined;
}

function timesOf(values: readonly number[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}
