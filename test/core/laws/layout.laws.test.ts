import fc from "fast-check";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { checklists, tally, type ChecklistSpec } from "./checklistSpec";
import { onlyChecklist } from "./onlyChecklist";

/** Marks for met and unmet, with the note that explains them, '' where convention does. */
type Signs = readonly [met: RawCell, unmet: RawCell, note: string];
const SIGNS: readonly Signs[] = [
  ["√", "※", "注：表格中“√”表示该项目已达标，“※”表示该项目未达标。"],
  ["√", "×", "说明：√为达标，×为未达标"],
  ["●", "○", "图例：●达标　○未达标"],
  ["✔", "✘", "达标打“✔”，未达标打“✘”。"],
  ["√", "△", "（√：达标；△：未达标）"],
  ["√", "×", ""],
  ["达标", "未达标", ""],
  ["合格", "不合格", ""],
  ["是", "否", ""],
  [1, 0, ""],
  ["1", "0", ""],
];

interface Layout {
  signs: Signs;
  captions: string[];
  serial: boolean;
  target: boolean;
  remarks: boolean;
  heading: boolean;
  index: "none" | "numbers" | "letters";
  note: "above" | "below" | "after a blank row" | "beside";
  total: "none" | "rate" | "count" | "both";
  totalFirst: boolean;
  labelsRepeated: boolean;
  /** Indicators before which the header is printed again. */
  pageBreak: number;
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  signs: fc.constantFrom(...SIGNS),
  captions: fc.constantFrom(
    [],
    ["填报单位：某市教育局"],
    ["（截至2023年6月）", ""],
    ["", "单位：项"]
  ),
  serial: fc.boolean(),
  target: fc.boolean(),
  remarks: fc.boolean(),
  heading: fc.boolean(),
  index: fc.constantFrom("none", "numbers", "letters"),
  note: fc.constantFrom("above", "below", "after a blank row", "beside"),
  total: fc.constantFrom("none", "rate", "count", "both"),
  totalFirst: fc.boolean(),
  labelsRepeated: fc.boolean(),
  pageBreak: fc.nat(12),
});

/** The checklist laid out; rows are [serial?, section, indicator, target?, marks …, remarks?]. */
function laidOut(spec: ChecklistSpec, layout: Layout): Grid {
  const [met, unmet, note] = layout.signs;
  const row = (
    serial: RawCell,
    section: RawCell,
    name: RawCell,
    target: RawCell,
    cells: RawCell[],
    remark: RawCell
  ) => [
    ...(layout.serial ? [serial] : []),
    section,
    name,
    ...(layout.target ? [target] : []),
    ...cells,
    ...(layout.remarks ? [remark] : []),
  ];
  const blanks = spec.regions.map(() => null);
  const names = row("序号", "一级指标", "二级指标", "目标值", spec.regions, "备注");
  const over = row(
    "序号",
    "一级指标",
    "二级指标",
    "目标值",
    ["各县（市、区）达标情况", ...blanks.slice(1)],
    "备注"
  );
  const header = layout.heading ? [over, row(null, null, null, null, spec.regions, null)] : [names];
  const count = names.length - spec.regions.length - (layout.remarks ? 1 : 0);
  const index = names.map((_name, k) =>
    layout.index === "numbers" ? k + 1 : k < count ? ("甲乙丙丁"[k] ?? "") : k - count + 1
  );
  if (layout.index !== "none") header.push(index);
  const body: RawCell[][] = [];
  let serial = 0;
  for (const { name, indicators } of spec.sections)
    indicators.forEach((indicator, k) => {
      const marks = (spec.marks[serial] ?? []).map((said) => (said === "met" ? met : unmet));
      serial++;
      if (serial > 1 && serial === layout.pageBreak) body.push(...header);
      const section = k === 0 || layout.labelsRepeated ? name : null;
      body.push(row(serial, section, indicator, "≥95%", marks, serial === 2 ? "已整改" : null));
    });
  if (layout.total !== "none") {
    const label = { rate: "达成度", count: "未达标数", both: "总达成度" }[layout.total];
    const total = row(
      null,
      label,
      null,
      null,
      spec.regions.map((_name, k) => totalOf(spec, k, layout.total)),
      null
    );
    if (layout.totalFirst) body.unshift(total);
    else body.push(total);
  }
  const beside = layout.note === "beside" && note !== "";
  const table = [...header, ...body].map((cells, r) =>
    beside && r === 1 ? [...cells, null, note] : cells
  );
  const below =
    layout.note === "after a blank row" ? [[], [note]] : layout.note === "below" ? [[note]] : [];
  return {
    sheet: "达标情况",
    top: 0,
    left: 0,
    values: [
      ["各县（市、区）义务教育优质均衡指标达标情况表"],
      ...layout.captions.map((text) => [text]),
      ...(layout.note === "above" && note !== "" ? [[note]] : []),
      ...table,
      ...below,
    ],
  };
}

function totalOf(spec: ChecklistSpec, region: number, kind: Layout["total"]): RawCell {
  const { met, unmet } = tally(spec, region);
  const rate = `${Math.floor((2000 * met + met + unmet) / (2 * (met + unmet))) / 10}%`;
  return { none: null, rate, count: unmet, both: `（-${unmet}）\n${rate}` }[kind];
}

describe("a checklist", () => {
  it("reads the same in any combination of captions, extra columns, header rows, notes, totals and page breaks", () => {
    fc.assert(
      fc.property(checklists(["met", "unmet"], 3), layouts, (spec, layout) => {
        const report = onlyChecklist(laidOut(spec, layout));
        expect(report.findings).toEqual([]);
        expect(report.title).toBe("各县（市、区）义务教育优质均衡指标达标情况表");
        expect(report.regions.map(({ name, met, unmet }) => ({ name, met, unmet }))).toEqual(
          spec.regions.map((name, k) => {
            const { met, unmet } = tally(spec, k);
            return { name, met, unmet };
          })
        );
        expect(report.indicators.map(({ name, path }) => [...path, name])).toEqual(
          spec.sections.flatMap(({ name, indicators }) =>
            indicators.map((indicator) => [name, indicator])
          )
        );
      }),
      { numRuns: 300 }
    );
  });
});
