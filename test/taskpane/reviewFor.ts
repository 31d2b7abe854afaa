import type {
  ChecklistRegion,
  ChecklistReport,
  Finding,
  FundingReport,
} from "../../src/core/finding/checkReport";
import { reviewWorkbook, type Review } from "../../src/core/review/reviewWorkbook";

export const region = (name: string, met: number, unmet: number): ChecklistRegion => ({
  name,
  met,
  unmet,
  zero: 0,
  rate: met + unmet === 0 ? null : met / (met + unmet),
  unmetIndicators: [],
});

export const checklist = (
  regions: ChecklistRegion[],
  findings: Finding[] = []
): ChecklistReport => ({
  kind: "checklist",
  sheet: "监测",
  title: "教育现代化监测情况",
  range: "A2:L48",
  findings,
  legend: [],
  indicators: [],
  regions,
});

export const funding = (needs: (number | null)[]): FundingReport => ({
  kind: "funding",
  sheet: "经费",
  title: "",
  range: "A2:F18",
  findings: [],
  benchmark: "全省平均",
  stages: [
    {
      name: "普通高中",
      target: 30000,
      regions: needs.map((need, i) => ({ name: `县${i}`, actual: 1, gap: 1, growth: 0, need })),
    },
  ],
});

export const review = (tables: Review["tables"], unrecognised: string[] = []): Review => ({
  ...reviewWorkbook([]),
  tables,
  unrecognised,
});
