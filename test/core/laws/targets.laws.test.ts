import fc from "fast-check";
import { cellAddress } from "../../../src/core/area/address";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";
import type { TargetsReport } from "../../../src/core/finding/checkReport";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { withCell } from "./withCell";

const RISING = [
  "公办园在园幼儿占比（%）",
  "优质园在园幼儿占比（%）",
  "残疾儿童入学率（%）",
  "随迁子女公办就读率（%）",
  "体质健康合格率（%）",
];
const FALLING = ["儿童青少年近视率（%）", "初中大班额比例（%）"];

interface Indicator {
  name: string;
  falling: boolean;
  /** In tenths of a per cent. */
  value: number;
  target: number;
}

const indicators: fc.Arbitrary<Indicator[]> = fc
  .tuple(
    fc.shuffledSubarray([...RISING, ...FALLING], { minLength: 2 }),
    fc.array(fc.tuple(fc.integer({ min: 10, max: 1000 }), fc.integer({ min: 10, max: 1000 })), {
      minLength: 7,
      maxLength: 7,
    })
  )
  .map(([names, figures]) =>
    names.map((name, k) => ({
      name,
      falling: FALLING.includes(name),
      value: figures[k]?.[0] ?? 10,
      target: figures[k]?.[1] ?? 10,
    }))
  );

interface Layout {
  kept: "numbers" | "texts" | "percent signs";
  /** Target cells say their direction. */
  signs: boolean;
  targetFirst: boolean;
  serial: boolean;
  pageBreak: boolean;
}

const layouts: fc.Arbitrary<Layout> = fc.record({
  kept: fc.constantFrom("numbers" as const, "texts" as const, "percent signs" as const),
  signs: fc.boolean(),
  targetFirst: fc.boolean(),
  serial: fc.boolean(),
  pageBreak: fc.boolean(),
});

function laidOut(list: readonly Indicator[], layout: Layout): Grid {
  const typed = (tenths: number): RawCell =>
    ({ numbers: tenths / 10, texts: ` ${tenths / 10} `, "percent signs": `${tenths / 10}%` })[
      layout.kept
    ];
  const pair = (value: RawCell, target: RawCell) =>
    layout.targetFirst ? [target, value] : [value, target];
  const head: RawCell[] = [
    ...(layout.serial ? ["序号"] : []),
    "指标名称",
    ...pair("2023年完成值", "2024年目标值"),
  ];
  const body = list.map(({ name, value, target, falling }, k): RawCell[] => [
    ...(layout.serial ? [k + 1] : []),
    name,
    ...pair(
      typed(value),
      layout.signs ? `${falling ? "≤" : "≥"}${String(typed(target)).trim()}` : typed(target)
    ),
  ]);
  const broken = layout.pageBreak ? [...body.slice(0, 1), head, ...body.slice(1)] : body;
  return {
    sheet: "目标",
    top: 0,
    left: 0,
    values: [["全市教育工作主要目标"], head, ...broken],
  };
}

function onlyTargets(grid: Grid): TargetsReport {
  const { tables } = reviewWorkbook([grid]);
  const [table] = tables;
  if (tables.length !== 1 || table?.kind !== "targets")
    throw new Error(`expected one table of targets, found ${tables.length}`);
  return table;
}

describe("a table of present values and targets", () => {
  it("is held against its targets in either direction, in any layout, without a finding", () => {
    fc.assert(
      fc.property(indicators, layouts, (list, layout) => {
        const { findings, rows } = onlyTargets(laidOut(list, layout));
        expect(findings).toEqual([]);
        expect(rows).toEqual(
          list.map(({ name, value, target, falling }) => ({
            name,
            parts: [
              {
                label: "",
                value: value / 10,
                target: target / 10,
                operator: falling ? "≤" : "≥",
                met: falling ? value <= target : value >= target,
                gap: (value - target) / 10,
              },
            ],
          }))
        );
      }),
      { numRuns: 120 }
    );
  });

  it("shows one impossible percentage at its cell, and judges neither way", () => {
    fc.assert(
      fc.property(
        indicators,
        layouts,
        fc.nat(),
        fc.integer({ min: 1001, max: 99999 }),
        (list, layout, n, tenths) => {
          const grid = laidOut(list, { ...layout, pageBreak: false });
          const row = 2 + (n % list.length);
          const column = (layout.serial ? 2 : 1) + (layout.targetFirst ? 1 : 0);
          const { findings, rows } = onlyTargets(withCell(grid, { row, column }, tenths / 10));
          expect(findings).toEqual([
            expect.objectContaining({
              rule: "out-of-range",
              cell: cellAddress(row, column),
              printed: tenths / 10,
            }),
          ]);
          expect(rows[row - 2]?.parts[0]).toMatchObject({ met: null, gap: null });
        }
      ),
      { numRuns: 80 }
    );
  });

  it("takes the direction from the start of the way where two years stand side by side, but for harm, which is to fall", () => {
    fc.assert(
      fc.property(indicators, (list) => {
        const grid: Grid = {
          sheet: "规划",
          top: 0,
          left: 0,
          values: [
            ["教育发展规划主要指标及预期"],
            ["指标", "2020年", "2025年", "指标属性"],
            ...list.map(({ name, value, target }, k): RawCell[] => [
              name,
              value / 10,
              target / 10,
              k % 2 === 0 ? "约束性" : "预期性",
            ]),
          ],
        };
        for (const [k, { parts, attribute }] of onlyTargets(grid).rows.entries()) {
          const { value = 0, target = 0, falling } = list[k] ?? {};
          const [part] = parts;
          expect(part?.operator).toBe(falling === true || target < value ? "≤" : "≥");
          expect(part?.met).toBe(falling === true ? value <= target : value === target);
          expect(attribute).toBe(k % 2 === 0 ? "约束性" : "预期性");
        }
      }),
      { numRuns: 80 }
    );
  });
});
