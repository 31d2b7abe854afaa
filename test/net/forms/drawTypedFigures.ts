import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCountTable } from "./countTable";
import { expectSums } from "./expectSums";

const GAPS = ["\u2009", "\u00a0", " ", "\u202f", ",", "，"];

/** Figures as a typesetter leaves them: thousands apart by thin blanks or commas, — for none and … for not known. */
export function drawTypedFigures(draw: Draw, sheet: string): DrawnSheet {
  const table = drawCountTable(draw, 5, 11);
  const { names, columns, values, printed, computed } = table;
  const gap = draw.pick(GAPS);
  const typed = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, gap);
  // A figure that is not known leaves its sum unproved; one that is none is 0.
  const none = draw.chance(0.5) ? draw.int(0, names.length - 1) : -1;
  const unknown = draw.chance(0.5) ? draw.int(0, columns.length - 1) : -1;
  const sign = draw.pick(["…", "...", "……"]);
  const paper = new Paper();
  paper.put(0, 0, table.title);
  paper.put(1, 0, "地区");
  columns.forEach(({ heading }, c) => paper.put(1, 1 + c, heading));
  const nil = draw.pick(["—", "-", "–"]);
  if (none >= 0) {
    const at = draw.int(0, columns.length - 1);
    const value = values[none]?.[at] ?? 0;
    const line = values[none];
    if (line) line[at] = 0;
    computed[at] = (computed[at] ?? 0) - value;
    printed[at] = (printed[at] ?? 0) - value;
  }
  const hidden = (none + 1 + draw.int(0, names.length - 2)) % names.length;
  names.forEach((name, r) => {
    paper.put(2 + r, 0, name);
    columns.forEach((_, c) => {
      const value = values[r]?.[c] ?? 0;
      const text = value === 0 ? nil : r === hidden && c === unknown ? sign : typed(value);
      paper.put(2 + r, 1 + c, text);
    });
  });
  paper.put(2 + names.length, 0, "合计");
  const cells = printed.map((sum, c) => paper.put(2 + names.length, 1 + c, typed(sum)));
  const expected = expectSums(table, cells);
  const open = cells[unknown];
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [
        [
          {
            ...expected,
            totals: expected.totals.filter(({ cell }) => cell !== open),
            findings: expected.findings.filter(({ cell }) => cell !== open),
          },
        ],
      ],
      unsure: false,
    },
    features: {
      form: "typed figures",
      thousands: gap === "," || gap === "，" ? "commas" : "blanks",
      "not known": unknown < 0 ? "none" : sign,
      none: none < 0 ? "none" : nil,
      fault: table.wrong < 0 ? "none" : "wrong total",
    },
  };
}
