import type { Grid } from "../../src/core/sheet/grid";

/**
 * A checklist of any size for measuring: `indicators` numbered sentences × `regions` counties with √ and ※ in a
 * fixed pattern, a title, a header, a line of printed rates and a note.
 */
export function markGrid(indicators: number, regions: number): Grid {
  const names = Array.from({ length: regions }, (_, k) => `第${k + 1}区`);
  const mark = (i: number, r: number) => ((i * 7 + r * 13) % 10 < 7 ? "√" : "※");
  const body = Array.from({ length: indicators }, (_, i) => [
    i % 10 === 0 ? `第${i / 10 + 1}部分` : "",
    `${i + 1}.学校办学条件达到规定要求的第${i + 1}项指标`,
    ...names.map((_name, r) => mark(i, r)),
  ]);
  const rates = names.map((_name, r) => {
    const met = body.filter((_row, i) => mark(i, r) === "√").length;
    return `（-${indicators - met}）\n${((100 * met) / indicators).toFixed(1)}%`;
  });
  return {
    sheet: `达标${indicators}x${regions}`,
    top: 0,
    left: 0,
    values: [
      ["县（市、区）达标情况监测表"],
      ["一级指标", "二级指标", ...names],
      ...body,
      ["总达成度", "", ...rates],
      ["注：“√”表示达标，“※”表示未达标。"],
    ],
  };
}
