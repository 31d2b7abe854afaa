import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import type { ExpectedChecklist } from "../expect/expectation";
import { Paper } from "../paper/paper";
import { normal } from "../words/normal";
import { PLACES } from "../words/places";
import { CHECKLIST_TOPICS } from "../words/titles";
import type { Item } from "./checklistModel";
import { drawItems } from "./drawItems";
import { headingRuns } from "./headingRuns";

const STATES: readonly (readonly string[])[] = [
  ["达标", "基本达标", "未达标"],
  ["达标", "未达标"],
  ["合格", "基本合格", "不合格"],
  ["已完成", "未完成"],
  ["符合", "基本符合", "不符合"],
  ["是", "否"],
];

/** One body's form on which a tick stands under 达标, 基本达标 or 未达标. Leaving it alone is right too. */
export function drawStatusSheet(draw: Draw, sheet: string): DrawnSheet {
  const states = draw.pick(STATES);
  const { items, itemHeadings, traps } = drawItems(draw, draw.int(5, 16));
  const tick = draw.pick(["√", "√", "✓", "●"]);
  const chosen = items.map(() => (draw.chance(0.7) ? 0 : draw.int(1, states.length - 1)));
  const totalled = draw.chance(0.6);
  const county = draw.pick(draw.pick(PLACES).counties);
  const paper = new Paper();
  paper.put(0, 0, `${county}${draw.pick(CHECKLIST_TOPICS)}自查表`);
  const depth = itemHeadings.length;
  writeHeader(paper, itemHeadings, states);
  const top = 3;
  writeLabels(paper, items, depth, top);
  chosen.forEach((state, k) => paper.put(top + k, depth + state, tick));
  chosen.forEach((state, k) => {
    if (state > 0 && draw.chance(0.5))
      paper.put(top + k, depth + states.length, draw.pick(["缺专职教师", "正在整改", "年底完成"]));
  });
  const bottom = top + items.length;
  if (totalled) {
    paper.put(bottom, 0, draw.pick(["合计", "总计", "小计"]));
    states.forEach((_, state) =>
      paper.put(bottom, depth + state, chosen.filter((each) => each === state).length)
    );
  }
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[expectStatus(items, chosen, county)], []], unsure: true },
    features: {
      shape: "states to tick",
      states: states.join("|"),
      traps,
      totals: totalled ? "by state" : "none",
    },
  };
}

function writeHeader(paper: Paper, headings: readonly string[], states: readonly string[]): void {
  headings.forEach((text, column) => {
    paper.put(1, column, text);
    paper.merge(1, column, 2, column);
  });
  const first = headings.length;
  paper.put(1, first, "达标情况");
  paper.merge(1, first, 1, first + states.length - 1);
  states.forEach((state, k) => paper.put(2, first + k, state));
  paper.put(1, first + states.length, "备注");
  paper.merge(1, first + states.length, 2, first + states.length);
}

function writeLabels(paper: Paper, items: readonly Item[], depth: number, top: number): void {
  for (let level = 0; level < depth - 1; level++)
    for (const [first, last] of headingRuns(items, level)) {
      paper.put(top + first, level, items[first]?.levels[level] ?? null);
      paper.merge(top + first, level, top + last, level);
    }
  items.forEach(({ label }, k) => paper.put(top + k, depth - 1, label));
}

/** Only the best state is met; what stands under another one is unmet. The tick itself has no meaning of its own. */
function expectStatus(
  items: readonly Item[],
  chosen: readonly number[],
  county: string
): ExpectedChecklist {
  const met = chosen.filter((state) => state === 0).length;
  return {
    kind: "checklist",
    legend: [],
    indicators: items.map(({ label, levels }) => ({
      name: normal(label),
      path: levels.map(normal),
      excluded: false,
    })),
    regions: [
      {
        name: [normal(county)],
        met,
        unmet: items.length - met,
        zero: 0,
        rate: met / items.length,
        printedRate: null,
        unmetIndicators: items.filter((_, k) => chosen[k] !== 0).map(({ label }) => normal(label)),
      },
    ],
    findings: [],
  };
}
