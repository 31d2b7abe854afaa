import type { Draw } from "../draw/draw";
import type { ExpectedFinding, ExpectedStatistics } from "../expect/expectation";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCounties } from "../words/drawCounties";
import { schoolNames } from "../words/schoolNames";

/** A list of building projects: total investment, invested so far, this year's plan; now and then one is overrun. */
export function drawProjects(draw: Draw, sheet: string): DrawnSheet {
  const counties = drawCounties(draw, 3, 8);
  const names = schoolNames(draw, "schools", draw.int(5, 16));
  const projects = names.map((name) => {
    const total = draw.int(8, 420) * 100;
    const done = Math.round((total * draw.int(0, 60)) / 100);
    return {
      name: `${name}${draw.pick(["新建工程", "扩建工程", "教学楼项目", "宿舍楼工程"])}`,
      total,
      done,
      plan: Math.round((total - done) * draw.pick([0.2, 0.5, 1])),
      seats: draw.int(0, 48) * 45,
    };
  });
  const overrun = draw.chance(0.4) ? draw.int(0, projects.length - 1) : -1;
  const bad = projects[overrun];
  if (bad) bad.plan = bad.total - bad.done + draw.int(2, 30) * 100;
  const fault = draw.chance(0.25);
  const first = draw.chance(0.4);
  const paper = new Paper();
  paper.put(0, 0, `2024年${counties.city}教育建设项目清单`);
  paper.put(1, 0, "单位：万元、个");
  [
    "序号",
    "项目名称",
    "县（市、区）",
    "总投资（万元）",
    "累计完成投资（万元）",
    "本年计划投资（万元）",
    "新增学位（个）",
  ].forEach((text, c) => paper.put(2, c, text));
  const top = first ? 4 : 3;
  const totalRow = first ? 3 : 3 + projects.length;
  projects.forEach(({ name, total, done, plan, seats }, r) => {
    [r + 1, name, draw.pick(counties.members).printed, total, done, plan, seats].forEach(
      (value, c) => paper.put(top + r, c, value)
    );
  });
  paper.put(totalRow, 0, draw.pick(["合计", "总计"]));
  const wrong = fault ? draw.int(0, 3) : -1;
  const totals: ExpectedStatistics["totals"] = [];
  const findings: ExpectedFinding[] = [];
  (["total", "done", "plan", "seats"] as const).forEach((measure, k) => {
    const computed = projects.reduce((sum, project) => sum + project[measure], 0);
    const printed = k === wrong ? computed + draw.pick([-100, 100, 450]) : computed;
    const cell = paper.put(totalRow, 3 + k, printed);
    totals.push({ cell, computed, tolerance: 0.5 });
    if (k === wrong) findings.push({ cell, rules: ["sum-mismatch"], printed, computed });
  });
  if (overrun >= 0) findings.push({ cell: `F${top + overrun + 1}`, rules: ["overrun"] });
  // The list as a whole is overrun with it, where its sums say so.
  findings.push({ cell: `F${totalRow + 1}`, rules: ["overrun"], optional: true });
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [[{ kind: "statistics", totals, never: [], findings }]],
      unsure: false,
    },
    features: {
      form: "projects",
      "sum at": first ? "first" : "last",
      fault:
        [overrun >= 0 && "overrun", fault && "wrong total"].filter(Boolean).join("+") || "none",
    },
  };
}
