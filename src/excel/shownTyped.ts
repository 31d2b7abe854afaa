import { areaAddress } from "../core/area/address";
import type { FormulaToWrite } from "../core/formula/formulaToWrite";

/** What cells typed from A1 on must show: numbers and texts as they are, links their text; other formulas have their own. */
export function shownTyped(
  cells: readonly (readonly (string | number)[])[]
): Omit<FormulaToWrite, "sheet"> {
  const columns = Math.max(1, ...cells.map((line) => line.length));
  const area = { top: 0, left: 0, bottom: cells.length - 1, right: columns - 1 };
  return {
    cell: "A1",
    spills: areaAddress(area),
    formula: "",
    shows: cells.map((line) => line.map((cell) => (typeof cell === "number" ? cell : shown(cell)))),
  };
}

function shown(typed: string): string {
  const [, link] = /^=HYPERLINK\(".*","(.*)"\)$/.exec(typed) ?? [];
  return link ?? typed.replace(/^'/, "");
}
