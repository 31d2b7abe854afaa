import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { ExpectedFinding } from "../expect/expectation";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawMarkTable, expectMarks } from "./markTable";

/** A checklist too wide for a page: the same items again under 续表 for the other counties; the note stands at the end. */
export function drawContinuedChecklist(draw: Draw, sheet: string): DrawnSheet {
  const table = drawMarkTable(draw, [6, 11], [4, 9]);
  const { city, names, items, met, signs, note } = table;
  const cut = draw.int(3, names.length - 2);
  const halves = [names.map((_, c) => c).slice(0, cut), names.map((_, c) => c).slice(cut)];
  const serial = draw.chance(0.5);
  const withRate = draw.chance(0.7);
  const fault = withRate && draw.chance(0.4) ? draw.int(0, names.length - 1) : -1;
  const words = draw.pick(["续表", "（续表）", "续表一", ""]);
  const label = serial ? 1 : 0;
  const rateOf = (c: number): number =>
    roundHalfUp((met.filter((line) => line[c] === true).length / items.length) * 100, 1);
  const paper = new Paper();
  paper.put(0, 0, `2024年${city}义务教育优质均衡发展县创建达标情况表`);
  let row = 1;
  const tables = halves.map((counties, half) => {
    if (half === 1) {
      row += draw.int(1, 2);
      if (words !== "") paper.put(row++, 0, words);
    }
    if (serial) paper.put(row, 0, "序号");
    paper.put(row, label, "指标");
    counties.forEach((c, k) => paper.put(row, label + 1 + k, names[c] ?? ""));
    row++;
    items.forEach((item, r) => {
      if (serial) paper.put(row, 0, r + 1);
      paper.put(row, label, item);
      counties.forEach((c, k) =>
        paper.put(row, label + 1 + k, met[r]?.[c] === true ? signs[0] : signs[1])
      );
      row++;
    });
    const findings: ExpectedFinding[] = [];
    const printed = counties.map((c) => (c === fault ? (rateOf(c) + 37) % 100 : rateOf(c)));
    if (withRate) {
      paper.put(row, label, "达成度");
      counties.forEach((c, k) => {
        const cell = paper.put(row, label + 1 + k, `${(printed[k] ?? 0).toFixed(1)}%`);
        if (c === fault)
          findings.push({
            cell,
            rules: ["rate-mismatch"],
            printed: printed[k] ?? 0,
            computed: rateOf(c),
          });
      });
      row++;
    }
    return expectMarks(table, counties, withRate ? printed : null, findings);
  });
  paper.put(row, 0, note);
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [tables], unsure: false },
    features: {
      form: "continued",
      "goes on": words === "" ? "header again" : words,
      serial: serial ? "yes" : "no",
      rate: withRate ? "printed" : "none",
      fault: fault < 0 ? "none" : "wrong total",
    },
  };
}
