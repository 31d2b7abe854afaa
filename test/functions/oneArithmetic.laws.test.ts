import fc from "fast-check";
import type { Grid } from "../../src/core/sheet/grid";
import type { RawCell } from "../../src/core/cell/rawCell";
import type { FundingReport } from "../../src/core/finding/checkReport";
import { rankRegions } from "../../src/core/kind/checklist/rankRegions";
import { stageTotals } from "../../src/core/kind/funding/stageTotals";
import type { FundingModel } from "../../src/core/kind/funding/model";
import { planCatchUp } from "../../src/core/plan/planCatchUp";
import { planFunding } from "../../src/core/plan/planFunding";
import { fundingReport } from "../../src/core/present/fundingReport";
import { rankingReport } from "../../src/core/present/rankingReport";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { actual } from "../../src/functions/actual";
import { coefVar } from "../../src/functions/coefVar";
import { gap } from "../../src/functions/gap";
import { growth } from "../../src/functions/growth";
import { need } from "../../src/functions/need";
import { pace } from "../../src/functions/pace";
import { rank } from "../../src/functions/rank";
import { rate } from "../../src/functions/rate";
import { remaining } from "../../src/functions/remaining";
import { checklistModel } from "../core/checklistModel";
import { checklists, sheetOf } from "../core/laws/checklistSpec";
import { schoolsTables, sheetOfSchools } from "../core/laws/schoolsSpec";

const NAMES = "椒江区 黄岩区 路桥区 临海市 温岭市 玉环市 天台县 仙居县 三门县".split(" ");
const money = fc.oneof(
  ...[0, 1, 2, 4].map((places) =>
    fc
      .integer({ min: 1000 * 10 ** places, max: 90_000 * 10 ** places })
      .map((digits) => Number(`${digits}e-${places}`))
  )
);
interface Printed {
  benchmark: number;
  rows: { name: string; figure: number; students: number }[];
}
const tables = (figure: fc.Arbitrary<number>): fc.Arbitrary<Printed> =>
  fc.record({
    benchmark: money,
    rows: fc
      .array(fc.tuple(figure, fc.integer({ min: 50, max: 200_000 })), {
        minLength: NAMES.length,
        maxLength: NAMES.length,
      })
      .map((rows) =>
        rows.map(([value, students], k) => ({ name: NAMES[k] ?? "", figure: value, students }))
      ),
  });

/** A funding table that prints the benchmark, one more figure a region, and the students. */
function sheetWith(header: string, { benchmark, rows }: Printed): Grid {
  const values: RawCell[][] = [
    ["2023年普通小学生均教育经费达到全省平均水平测算"],
    ["县（市、区）", "指标值（元）", header, "在校生数（人）"],
    ["全省平均", benchmark, "", ""],
    ...rows.map(({ name, figure, students }) => [name, benchmark, figure, students]),
  ];
  return { sheet: "经费", top: 0, left: 0, values };
}

function reviewOf(grid: Grid): { report: FundingReport; model: FundingModel } {
  const { tables: reports, models } = reviewWorkbook([grid]);
  const [report, model] = [reports[0], models[0]];
  if (report?.kind !== "funding" || model?.kind !== "funding") throw new Error("no funding table");
  return { report, model };
}

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const flat = (answer: unknown[][]) => answer.map(([cell]) => cell);

describe("functions, reviews, plans and reports give the same figures to the last digit", () => {
  it.each([
    ["2021年生均经费（元）", money, "actual"],
    [
      "较2021年定基增长（%）",
      fc.integer({ min: -6000, max: 20_000 }).map((n) => n / 100),
      "growth",
    ],
    ["生均差额（元）", fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 100), "gap"],
  ] as const)("of a table that prints %s", (header, figures, kind) => {
    fc.assert(
      fc.property(tables(figures), (printed) => {
        const { report, model } = reviewOf(sheetWith(header, printed));
        const regions = report.stages[0]?.regions ?? [];
        const { benchmark, rows } = printed;
        const [own, students] = [rows.map(({ figure }) => figure), rows.map((row) => row.students)];
        const target = [[benchmark]];
        const actuals =
          kind === "actual"
            ? column(own)
            : kind === "growth"
              ? actual(target, column(own.map((percent) => `${percent}%`)))
              : gap(target, gap([[0]], column(own)));
        const gaps = kind === "gap" ? column(own) : gap(actuals, target);
        expect(regions.map((region) => region.actual)).toEqual(flat(actuals));
        expect(regions.map((region) => region.gap)).toEqual(flat(gaps));
        expect(regions.map((region) => region.growth)).toEqual(
          kind === "growth"
            ? own.map((percent) => Number(`${percent}e-2`))
            : flat(growth(actuals, target))
        );
        const needs = flat(need(gaps, [[0]], column(students)));
        expect(regions.map((region) => region.need)).toEqual(needs);
        if (kind !== "growth") expect(flat(need(actuals, target, column(students)))).toEqual(needs);

        const totals = report.stages[0] && stageTotals(report.stages[0]);
        const [byStage, byRegion] = fundingReport([model], "2024-01-01")?.tables ?? [];
        expect(byRegion?.rows.slice(0, -1).map(([, , money]) => money)).toEqual(needs);
        expect(byRegion?.rows.at(-1)?.slice(1)).toEqual([totals?.shortfall, totals?.net]);
        expect(byStage?.rows[0]?.slice(2, 4)).toEqual([totals?.net, totals?.shortfall]);

        const plan = planFunding(model, {
          byYear: 2027,
          baseYear: 2021,
          targetYear: 2023,
          benchmarkGrowth: 0.05,
        });
        if (typeof plan === "string") throw new Error(plan);
        const last = plan.stages[0]?.benchmarkByYear.at(-1)?.amount ?? 0;
        for (const region of plan.stages[0]?.regions ?? []) {
          if (region.verdict !== "needed") continue;
          const end = region.years.at(-1);
          expect(region.growth).toBe(pace([[region.actual]], [[last]], [[6]])[0]?.[0]);
          expect(end?.gap).toBe(gap([[end?.amount]], [[last]])[0]?.[0]);
          expect(end?.moreInAll).toBe(
            need([[end?.amount]], [[region.actual]], [[region.students?.count]])[0]?.[0]
          );
        }
      }),
      { numRuns: 60 }
    );
  });

  it("of a checklist: rates, ranks and how many are left to a goal", () => {
    fc.assert(
      fc.property(
        checklists(["met", "unmet", "zero"], 3),
        fc.integer({ min: 1, max: 100 }),
        (spec, percent) => {
          const sheet = sheetOf(spec, { totals: false });
          const model = checklistModel(sheet.grid);
          const marks = spec.marks.map((row) => row.map((said) => spec.glyphs[said]));
          const [report] = reviewWorkbook([sheet.grid]).tables;
          if (report?.kind !== "checklist") throw new Error("no checklist");
          const rates = rate(marks, undefined, [[true]])[0] ?? [];
          expect(report.regions.map((region) => region.rate)).toEqual(rates);

          const places = rank([rates])[0] ?? [];
          const ranked = rankRegions(report.regions);
          expect(
            report.regions.map((region) => ranked.find((one) => one.region === region)?.rank)
          ).toEqual(places);
          const inReport = rankingReport([model], "2024-01-01")?.tables[0]?.rows ?? [];
          expect(inReport.map(([place]) => Number(/\d+/.exec(String(place))?.[0]))).toEqual(
            [...places].sort((a, b) => Number(a) - Number(b))
          );

          const goal = { kind: "rate" as const, numerator: percent, denominator: 100 };
          const plan = planCatchUp(model, goal);
          plan.regions.forEach((region, r) => {
            expect(region.rank).toBe(places[r]);
            const own = marks.map((row) => [row[r]]);
            expect(region.required).toBe(remaining(own, [[percent / 100]])[0]?.[0]);
          });
        }
      ),
      { numRuns: 60 }
    );
  });

  it("of schools: 差异系数", () => {
    fc.assert(
      fc.property(schoolsTables(), (spec) => {
        const [report] = reviewWorkbook([sheetOfSchools(spec)]).tables;
        if (report?.kind !== "schools") throw new Error("no schools");
        report.indicators.forEach((indicator, k) => {
          const values = spec.schools.map(({ hundredths }) => (hundredths[k] ?? 0) / 100);
          const students = spec.schools.map((school) => school.students);
          expect(indicator.cv).toBe(coefVar(column(values), column(students))[0]?.[0]);
        });
      }),
      { numRuns: 60 }
    );
  });
});
