import { achievementRate } from "../../../src/core/measure/achievementRate";
import { summarise } from "../../../src/core/edu/summarise";
import { unmetCount } from "../../../src/core/measure/unmetCount";
import { markEach } from "../../../src/core/edu/markEach";
import { isFault, type Outcome } from "../../../src/core/cell/fault";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { parseAddress } from "../../../src/core/area/address";
import type { MarksSheet } from "../../../src/core/numbersToMarks/marksSheet";

type Cells = (RawCell | undefined)[][];

/**
 * The values that a sheet of marks shows: its texts, and its formulas computed by the functions' own core, as far as such a
 * sheet uses them: EDU.MARK over a range of the source sheet, EDU.RATE and EDU.UNMET by column, TRANSPOSE.
 */
export function sheetValues(sheet: MarksSheet, source: Grid): Grid {
  const cells: Cells = sheet.cells.map((row) =>
    row.map((text) => (text === "" ? null : text.replace(/^'/, "")))
  );
  for (const { cell, formula, spills } of sheet.formulas) {
    const results = computed(formula.slice(1), cells, source);
    const { row, column } = parseAddress(cell);
    const last = parseAddress(spills?.split(":")[1] ?? cell);
    expect([results.length, results[0]?.length]).toEqual([
      last.row - row + 1,
      last.column - column + 1,
    ]);
    results.forEach((line, r) => {
      line.forEach((result, c) => {
        const target = cells[row + r];
        expect(target?.[column + c]).toBeNull();
        if (target !== undefined)
          target[column + c] = isFault(result) ? result.code : result === "" ? null : result;
      });
    });
  }
  return { sheet: sheet.name, top: 0, left: 0, values: cells };
}

function computed(formula: string, own: Cells, source: Grid): Outcome[][] {
  const transposed = /^TRANSPOSE\((.*)\)$/.exec(formula)?.[1];
  if (transposed !== undefined) return turned(computed(transposed, own, source));
  const mark = /^EDU\.MARK\('(.*)'!([A-Z\d:]+),([A-Z\d:]+)\)$/.exec(formula);
  const none = { name: "", cells: [] };
  if (mark !== null) {
    expect(mark[1]?.replaceAll("''", "'")).toBe(source.sheet);
    return markEach(
      { name: "数值", cells: range(mark[2] ?? "", source.values, source.top, source.left) },
      { name: "标准", cells: range(mark[3] ?? "", own, 0, 0) },
      none,
      none
    );
  }
  const [, call = "", inner = ""] = /^EDU\.(RATE|UNMET)\((.*),,TRUE\)$/.exec(formula) ?? [];
  const marks = /^TRANSPOSE\((.*)\)$/.exec(inner)?.[1];
  const cells = range(marks ?? inner, own, 0, 0);
  return summarise(
    { name: "标记", cells: marks === undefined ? cells : turned(cells) },
    none,
    { name: "按列", cells: [[true]] },
    call === "RATE" ? achievementRate : unmetCount
  );
}

function range(address: string, values: Grid["values"], top: number, left: number): unknown[][] {
  const [first = "", last = first] = address.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  return Array.from({ length: to.row - from.row + 1 }, (_, r) =>
    Array.from(
      { length: to.column - from.column + 1 },
      (_cell, c) => values[from.row + r - top]?.[from.column + c - left] ?? ""
    )
  );
}

function turned<T>(cells: readonly (readonly T[])[]): T[][] {
  return (cells[0] ?? []).map((_cell, c) => cells.flatMap((row) => row[c] ?? []));
}
