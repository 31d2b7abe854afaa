import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCounties } from "../words/drawCounties";
import { STAGES } from "../words/fundingWords";

/** Two years beside each other and the growth from one to the other: not 定基增长, and years are no stages. */
export function drawTwoYears(draw: Draw, sheet: string): DrawnSheet {
  const counties = drawCounties(draw, 4, 12);
  const year = draw.pick([2022, 2023, 2024]);
  const form = draw.pick(["{}年（元）", "{}年", "{}"]);
  const rows = [
    { name: draw.pick(["全省平均", "全省", counties.province, "全省平均水平"]), benchmark: true },
    ...counties.members.map(({ printed }) => ({ name: printed, benchmark: false })),
  ].map((row) => {
    const before = draw.int(80, 320) * 100;
    return { ...row, before, now: Math.round(before * (0.98 + 0.1 * draw.unit())) };
  });
  const last = draw.chance(0.25);
  const ordered = last ? [...rows.slice(1), ...rows.slice(0, 1)] : rows;
  const paper = new Paper();
  paper.put(
    0,
    0,
    `${year}年${counties.city}${draw.pick(draw.pick(STAGES))}生均一般公共预算教育经费增长情况`
  );
  const year0 = (value: number): string | number => {
    const text = form.replace("{}", String(value));
    return /^\d+$/.test(text) ? value : text;
  };
  const headings = [
    draw.pick(["县（市、区）", "地区"]),
    year0(year - 1),
    year0(year),
    draw.pick(["增长（%）", "增长率（%）", "比上年增长（%）", "增幅（%）"]),
  ];
  headings.forEach((text, column) => paper.put(1, column, text));
  ordered.forEach(({ name, before, now }, k) => {
    [name, before, now, roundHalfUp((now / before - 1) * 100, 2)].forEach((value, column) =>
      paper.put(2 + k, column, value)
    );
  });
  const target = rows[0]?.now ?? 0;
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [
        [
          {
            kind: "funding",
            benchmark: [rows[0]?.name ?? ""],
            stages: [
              {
                name: [],
                target,
                regions: counties.members.map(({ normal }, k) => {
                  const actual = rows[k + 1]?.now ?? 0;
                  return {
                    name: normal,
                    actual: [actual, actual],
                    gap: [actual - target - 0.01, actual - target + 0.01],
                    growth: [target / actual - 1 - 1e-4, target / actual - 1 + 1e-4],
                    need: null,
                  };
                }),
              },
            ],
            findings: [],
          },
        ],
        [],
      ],
      unsure: false,
    },
    features: {
      form: "two years",
      years: form,
      "benchmark at": last ? "last" : "first",
      fault: "none",
    },
  };
}
