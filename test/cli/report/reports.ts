import type { ChecklistReport, FundingReport } from "../../../src/core/finding/checkReport";

const region = (name: string, met: number, unmet: number, zero: number, more = {}) => ({
  name,
  met,
  unmet,
  zero,
  rate: met + unmet === 0 ? null : met / (met + unmet),
  unmetIndicators: Array.from({ length: unmet }, (_, index) => `${index + 1}.生师比`),
  ...more,
});

/** A checklist with a tie that is printed as none, a region without marks and an excluded indicator. */
export const checklist: ChecklistReport = {
  kind: "checklist",
  sheet: "监测",
  title: "教育现代化发展水平\n监测情况",
  range: "A2:L34",
  findings: [
    {
      rule: "rate-mismatch",
      cell: "F47",
      printed: 46,
      computed: 45.5,
      message: "路桥的达成度印作 46，应为 45.5。",
    },
    {
      rule: "unknown-mark",
      cell: "C12",
      printed: "？",
      computed: null,
      message: "椒江的标记“？”含义不明。",
    },
    {
      rule: "unknown-mark",
      cell: "D7",
      printed: "?",
      computed: null,
      message: "黄岩的标记\n不明。",
    },
  ],
  legend: [
    { mark: "√", status: "met", source: "note" },
    { mark: "——", status: "excluded", source: "convention" },
  ],
  indicators: [
    { name: "1.生师比", path: [], excluded: false },
    { name: "31.监测结果", path: [], excluded: true },
  ],
  regions: [
    region("路桥", 20, 24, 8, { printedRate: 0.46 }),
    region("天台", 29, 15, 5, { printedRate: 0.659 }),
    region("仙居", 20, 24, 7, { printedRate: 0.455 }),
    region("台州湾新区", 0, 0, 0),
  ],
};

const need = (name: string, amount: number | null, gap: number | null = amount) => ({
  name,
  actual: null,
  gap,
  growth: null,
  need: amount,
});

/** A funding table with a surplus region that nets a part of the shortfalls off, and a stage that says nothing. */
export const funding: FundingReport = {
  kind: "funding",
  sheet: "经费",
  title: "经费测算",
  range: "A2:E15",
  findings: [],
  benchmark: "全省第六名",
  stages: [
    {
      name: "普通高中",
      target: 36703,
      regions: [
        need("市本级", 0.155),
        need("三门县", -0.51),
        need("天台县", -1.165),
        need("椒江区", null),
      ],
    },
    { name: "小学", target: 1234567.5, regions: [need("椒江区", null)] },
  ],
};
