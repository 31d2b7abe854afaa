import fc from "fast-check";
import { cellAddress } from "../../../src/core/area/address";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";
import type { StatisticsReport } from "../../../src/core/finding/checkReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { withCell } from "./withCell";

const COUNTIES =
  "椒江区 黄岩区 路桥区 临海市 温岭市 玉环市 天台县 仙居县 三门县 东江县 西城区 南屏县".split(" ");
const MEASURES = [
  "小学在校生（人）",
  "初中在校生（人）",
  "专任教师（人）",
  "班级数（个）",
  "学校数（所）",
];

interface Spec {
  regions: string[];
  measures: string[];
  /** One row a region, one figure a measure, none of them 0. */
  figures: number[][];
  totalFirst: boolean;
  kept: "numbers" | "texts" | "separators";
  captions: string[];
}

const specs: fc.Arbitrary<Spec> = fc
  .record({
    regions: fc.shuffledSubarray(COUNTIES, { minLength: 3 }),
    measures: fc.shuffledSubarray(MEASURES, { minLength: 2 }),
    totalFirst: fc.boolean(),
    kept: fc.constantFrom("numbers" as const, "texts" as const, "separators" as const),
    captions: fc.subarray(["填报单位：市教育局", "2023年9月"]),
  })
  .chain((head) =>
    fc
      .array(
        fc.array(fc.integer({ min: 1, max: 90000 }), {
          minLength: head.measures.length,
          maxLength: head.measures.length,
        }),
        { minLength: head.regions.length, maxLength: head.regions.length }
      )
      .map((figures) => ({ ...head, figures }))
  );

function sumsOf({ figures, measures }: Spec): number[] {
  return measures.map((_name, j) => figures.reduce((sum, row) => sum + (row[j] ?? 0), 0));
}

function laidOut(spec: Spec): { grid: Grid; totalRow: number } {
  const typed = (value: number): RawCell =>
    ({
      numbers: value,
      texts: ` ${value}`,
      separators: value.toLocaleString("en-US"),
    })[spec.kept];
  const total: RawCell[] = ["合 计", ...sumsOf(spec).map(typed)];
  const body = spec.regions.map((name, k): RawCell[] => [
    name,
    ...(spec.figures[k] ?? []).map(typed),
  ]);
  const above: RawCell[][] = [
    ["2023年各县（市、区）教育事业基本情况表"],
    ...spec.captions.map((text) => [text]),
    ["县（市、区）", ...spec.measures],
  ];
  return {
    grid: {
      sheet: "基本情况",
      top: 0,
      left: 0,
      values: [...above, ...(spec.totalFirst ? [total, ...body] : [...body, total])],
    },
    totalRow: above.length + (spec.totalFirst ? 0 : body.length),
  };
}

function onlyStatistics(grid: Grid): StatisticsReport {
  const { tables } = reviewWorkbook([grid]);
  const [table] = tables;
  if (tables.length !== 1 || table?.kind !== "statistics")
    throw new Error(`expected one table of statistics, found ${tables.length}`);
  return table;
}

describe("a table of counts whose totals are right", () => {
  it("has no finding, and every total comes to its rows, in any layout", () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const { grid, totalRow } = laidOut(spec);
        const { findings, totals } = onlyStatistics(grid);
        expect(findings).toEqual([]);
        expect(totals).toEqual(
          sumsOf(spec).map((sum, j) => ({
            cell: cellAddress(totalRow, j + 1),
            printed: sum,
            computed: sum,
          }))
        );
      }),
      { numRuns: 70 }
    );
  });

  it("shows one changed total at its cell, and nowhere else", () => {
    fc.assert(
      fc.property(specs, fc.nat(), fc.integer({ min: 1, max: 500 }), (spec, j, more) => {
        const { grid, totalRow } = laidOut(spec);
        const column = 1 + (j % spec.measures.length);
        const right = sumsOf(spec)[column - 1] ?? 0;
        const mean = right / spec.regions.length;
        fc.pre(Math.abs(right + more - mean) > 1);
        const wrong = withCell(grid, { row: totalRow, column }, right + more);
        expect(onlyStatistics(wrong).findings).toEqual([
          expect.objectContaining({
            rule: "sum-mismatch",
            cell: cellAddress(totalRow, column),
            printed: right + more,
            computed: right,
          }),
        ]);
      }),
      { numRuns: 70 }
    );
  });

  it("shows one changed row in the total of its column alone", () => {
    fc.assert(
      fc.property(specs, fc.nat(), fc.nat(), (spec, i, j) => {
        const { grid, totalRow } = laidOut(spec);
        const [region, measure] = [i % spec.regions.length, j % spec.measures.length];
        const row = totalRow + (spec.totalFirst ? 1 : -spec.regions.length) + region;
        const before = spec.figures[region]?.[measure] ?? 0;
        const wrong = withCell(grid, { row, column: measure + 1 }, before + 7);
        expect(onlyStatistics(wrong).findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
          `sum-mismatch ${cellAddress(totalRow, measure + 1)}`,
        ]);
      }),
      { numRuns: 70 }
    );
  });

  it("offers a blank total as what its column comes to", () => {
    fc.assert(
      fc.property(specs, fc.nat(), (spec, j) => {
        fc.pre(spec.measures.length > 2);
        const { grid, totalRow } = laidOut(spec);
        const column = 1 + (j % spec.measures.length);
        expect(onlyStatistics(withCell(grid, { row: totalRow, column }, null)).findings).toEqual([
          expect.objectContaining({
            rule: "missing-value",
            cell: cellAddress(totalRow, column),
            computed: sumsOf(spec)[column - 1],
          }),
        ]);
      })
    );
  });

  it("adds up to the same whatever the order of its columns and rows", () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const turned: Spec = {
          ...spec,
          regions: [...spec.regions].reverse(),
          measures: [...spec.measures].reverse(),
          figures: spec.figures.map((row) => [...row].reverse()).reverse(),
        };
        const figures = ({ grid }: { grid: Grid }) =>
          onlyStatistics(grid)
            .totals.map(({ computed }) => computed)
            .sort((a, b) => a - b);
        expect(figures(laidOut(turned))).toEqual(figures(laidOut(spec)));
      })
    );
  });
});

describe("parts of a whole", () => {
  it("are added up within every row: one that is wrong shows at the 总数, and in the totals", () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 50000 }), fc.integer({ min: 1, max: 9000 })),
      { minLength: 4, maxLength: 10 }
    );
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 99 }), (figures, i, more) => {
        const sum = (pick: (row: [number, number]) => number) =>
          figures.reduce((total, row) => total + pick(row), 0);
        const body = figures.map(([own, other], k): RawCell[] => [
          COUNTIES[k] ?? "",
          own + other,
          own,
          other,
        ]);
        const grid: Grid = {
          sheet: "在校生",
          top: 0,
          left: 0,
          values: [
            ["县（市、区）", "在校生总数", "公办", "民办"],
            ...body,
            ["合计", sum(([own, other]) => own + other), sum(([own]) => own), sum(([, b]) => b)],
          ],
        };
        expect(onlyStatistics(grid).findings).toEqual([]);
        const row = 1 + (i % figures.length);
        const [own, other] = figures[row - 1] ?? [0, 0];
        const wrong = withCell(grid, { row, column: 1 }, own + other + more);
        expect(onlyStatistics(wrong).findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
          `part-sum-mismatch ${cellAddress(row, 1)}`,
          `sum-mismatch ${cellAddress(figures.length + 1, 1)}`,
        ]);
      }),
      { numRuns: 70 }
    );
  });

  it("may be rounded: totals of rounded figures never raise an alarm", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 10000, max: 99999999 }), { minLength: 3, maxLength: 12 }),
        (people) => {
          const inTenThousands = (count: number) => (Math.round(count / 100) / 100).toFixed(2);
          const grid: Grid = {
            sheet: "在校生",
            top: 0,
            left: 0,
            values: [
              ["县（市、区）", "在校生（万人）"],
              ...people.map((count, k): RawCell[] => [COUNTIES[k] ?? "", inTenThousands(count)]),
              ["合计", inTenThousands(people.reduce((sum, count) => sum + count, 0))],
            ],
          };
          expect(onlyStatistics(grid).findings).toEqual([]);
        }
      ),
      { numRuns: 100 }
    );
  });
});
