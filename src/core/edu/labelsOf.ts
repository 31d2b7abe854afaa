import { readableText } from "../cell/readableText";
import { columnsOf, locate, type Argument } from "./argument";
import { isFault, type Fault } from "../cell/fault";
import { unwrapArgument } from "./unwrapArgument";

/**
 * The names of `count` indicators along an area of labels: down its rows, or across where it is one row.
 * With several label columns (一级, 二级 …) the last one filled in a line counts; an unnamed line is "（第5行）".
 * #VALUE! when the number of names is not `count`.
 */
export function labelsOf(labels: Argument, count: number): string[] | Fault {
  const across = labels.cells.length === 1 && count > 1;
  const lines = across ? columnsOf(labels) : labels.cells.length;
  if (lines !== count)
    return {
      code: "#VALUE!",
      reason: `“${labels.name}”有 ${lines} 项，标记有 ${count} 项，两个区域应当一样长。`,
    };
  const names: string[] = [];
  for (let line = 0; line < lines; line++) {
    const name = across
      ? nameIn(labels, 0, line, line)
      : nameIn(labels, line, 0, columnsOf(labels) - 1);
    if (isFault(name)) return name;
    names.push(name === "" ? `（第${line + 1}${across ? "列" : "行"}）` : name);
  }
  return names;
}

function nameIn(labels: Argument, row: number, from: number, to: number): string | Fault {
  for (let column = to; column >= from; column--) {
    const cell = unwrapArgument(labels.cells[row]?.[column]);
    if (isFault(cell)) return locate(cell, labels, row, column);
    const name = readableText(String(cell ?? ""));
    if (name !== "") return name;
  }
  return "";
}
