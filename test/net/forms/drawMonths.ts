import type { Draw } from "../draw/draw";
import type { ExpectedFinding, ExpectedStatistics } from "../expect/expectation";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCounties } from "../words/drawCounties";

/** Months side by side with their sum, counties below each other with theirs; or 本月 beside 累计, which is no sum of anything here. */
export function drawMonths(draw: Draw, sheet: string): DrawnSheet {
  const { city, members } = drawCounties(draw, 4, 9);
  const running = draw.chance(0.3);
  const months = running ? 2 : draw.pick([3, 6, 12]);
  const from = running ? draw.int(3, 11) : 1;
  const what = draw.pick([
    "新增学位（个）",
    "教师培训人数（人）",
    "转入学生数（人）",
    "校舍维修面积（平方米）",
  ]);
  const values = members.map(() => {
    const own = Array.from({ length: months }, () => draw.int(12, 960));
    return running ? [own[0] ?? 0, (own[0] ?? 0) * from + draw.int(10, 900)] : own;
  });
  const add = (all: readonly number[]): number => all.reduce((sum, value) => sum + value, 0);
  const fault = draw.weighted<"none" | "line" | "column">([
    [3, "none"],
    [running ? 0 : 1, "line"],
    [1, "column"],
  ]);
  const bad = { line: draw.int(0, members.length - 1), column: draw.int(0, months - 1) };
  const off = draw.pick([-10, 10, 100]);
  const paper = new Paper();
  paper.put(0, 0, `${draw.pick(["2023", "2024"])}年${city}各县（市、区）${what}进度`);
  paper.put(1, 0, "县（市、区）");
  const heads = running ? [`${from}月`, `1—${from}月累计`] : values[0]?.map((_, k) => `${k + 1}月`);
  heads?.forEach((text, k) => paper.put(1, 1 + k, text));
  if (!running)
    paper.put(
      1,
      1 + months,
      draw.pick(
        months === 12 ? ["全年", "合计", "全年合计"] : ["合计", `1—${months}月合计`, "小计"]
      )
    );
  const findings: ExpectedFinding[] = [];
  const rules: ExpectedFinding["rules"] = ["part-sum-mismatch", "sum-mismatch"];
  values.forEach((own, r) => {
    paper.put(2 + r, 0, members[r]?.printed ?? "");
    own.forEach((value, k) => paper.put(2 + r, 1 + k, value));
    if (running) return;
    const wrong = fault === "line" && r === bad.line;
    const cell = paper.put(2 + r, 1 + months, add(own) + (wrong ? off : 0));
    if (wrong) findings.push({ cell, rules, printed: add(own) + off, computed: add(own) });
  });
  const bottom = 2 + members.length;
  paper.put(bottom, 0, draw.pick(["合计", "全市合计", "总计"]));
  const totals: ExpectedStatistics["totals"] = [];
  for (let k = 0; k < months; k++) {
    const computed = add(values.map((own) => own[k] ?? 0));
    const wrong = fault === "column" && k === bad.column;
    const cell = paper.put(bottom, 1 + k, computed + (wrong ? off : 0));
    totals.push({ cell, computed, tolerance: 0.5 });
    if (wrong) findings.push({ cell, rules, printed: computed + off, computed });
  }
  if (!running) {
    const computed = add(values.map(add));
    const cell = paper.put(bottom, 1 + months, computed);
    // With a wrong figure in its line or column the two ways to add it up differ.
    const other = fault === "none" ? [] : [computed + off, computed - off];
    totals.push({ cell, computed, tolerance: 0.5, or: other });
    if (fault !== "none") findings.push({ cell, rules, optional: true });
  }
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [[{ kind: "statistics", totals, never: [], findings }]],
      unsure: false,
    },
    features: { form: "months", months: running ? "and running" : String(months), fault },
  };
}
