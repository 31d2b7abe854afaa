import "../setup/browserWindow";
import { cleanup, render, screen, within } from "@testing-library/react";
import type {
  SchoolsReport,
  StatisticsReport,
  TableReport,
  TargetsReport,
} from "../../src/core/finding/checkReport";
import { zhCN } from "../../src/i18n/zhCN";
import { TableCard } from "../../src/taskpane/overview/TableCard";
import { summaryOf } from "../../src/taskpane/summaryOf";
import { PaneContext } from "../../src/taskpane/session/paneContext";
import { paneSession } from "../../src/taskpane/session/paneSession";
import { FakeExcel } from "./fakeExcel";

afterEach(cleanup);

const place = { sheet: "表", title: "一张表", range: "A1:F9", findings: [] };
const targets: TargetsReport = {
  ...place,
  kind: "targets",
  rows: [
    {
      name: "学前三年毛入园率",
      attribute: "预期性",
      parts: [{ label: "", value: 99, target: 98, operator: "≥", met: true, gap: 1 }],
    },
    {
      name: "近视率",
      parts: [
        { label: "幼儿", value: 97, target: 97, operator: ">", met: false, gap: 0 },
        { label: "小学", value: 40.92, target: 38, operator: "≤", met: false, gap: 2.92 },
        { label: "初中", value: null, target: 60, operator: "≤", met: null, gap: null },
      ],
    },
  ],
};
const statistics: StatisticsReport = {
  ...place,
  kind: "statistics",
  totals: [
    { cell: "B9", printed: 10, computed: 10 },
    { cell: "C9", printed: 12, computed: 11 },
  ],
  findings: [{ rule: "sum-mismatch", cell: "C9", printed: 12, computed: 11, message: "合计不符" }],
};
const schools: SchoolsReport = {
  ...place,
  kind: "schools",
  level: "小学",
  indicators: [
    {
      name: "生均教学仪器设备值",
      threshold: 2000,
      schoolsMet: 4,
      schools: 5,
      cv: 0.5149,
      cvLimit: 0.5,
      cvMet: false,
    },
    {
      name: "骨干教师数",
      threshold: 1,
      schoolsMet: 5,
      schools: 5,
      cv: null,
      cvLimit: 0.5,
      cvMet: null,
    },
  ],
  failing: ["第二小学"],
};

function show(table: TableReport, unfolded = true): void {
  const session = paneSession(() => Promise.resolve(new FakeExcel([]).calls()), zhCN);
  render(
    <PaneContext.Provider value={session}>
      <TableCard table={table} index={0} model={undefined} unfolded={unfolded} />
    </PaneContext.Provider>
  );
}
const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

describe("a table of targets", () => {
  it("counts what is met and puts first what is not, with the distance", () => {
    show(targets);
    expect(screen.getByText("已达到 1 项，未达到 2 项，无法比较 1 项。")).toBeTruthy();
    expect(rows()).toEqual([
      "近视率（幼儿）97>97须大于 97",
      "近视率（小学）40.92≤38差 2.92",
      "近视率（初中）—≤60无法比较",
      "学前三年毛入园率预期性99≥98已达到",
    ]);
  });
});

describe("a table of totals", () => {
  it("shows those that do not agree, each leading to its cell", () => {
    show(statistics);
    expect(screen.getByText("1 个合计重新相加一致，1 个对不上：")).toBeTruthy();
    expect(rows()).toEqual(["C91211"]);
    expect(screen.getByRole("button", { name: "C9" }).title).toBe("定位到“表”的 C9");
  });
  it("says so when all agree and when there are none", () => {
    const all = { ...statistics, findings: [] };
    expect(summaryOf(all, zhCN, undefined)).toBe("2 个合计重新相加，全部一致。");
    expect(summaryOf({ ...all, totals: [] }, zhCN, undefined)).toBe(zhCN.statistics.none);
  });
});

describe("a table of schools", () => {
  it("shows thresholds, 差异系数 against their limit and the schools that fail", () => {
    show(schools);
    expect(rows()).toEqual([
      "生均教学仪器设备值标准 20004/50.515≤ 0.50，超过",
      "骨干教师数标准 15/5—≤ 0.50",
    ]);
    expect(screen.getByText("没有达到要求的 1 所：第二小学")).toBeTruthy();
  });
});

describe("a folded card", () => {
  it("says in one line how its table stands", () => {
    show(schools, false);
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(summaryOf(schools, zhCN, undefined))).toBeTruthy();
  });
});
