import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { TARGET_INDICATORS, TARGET_SECTIONS } from "../words/targetWords";

/** Three years as columns and a column of units: the last year is the target, no heading says so but the title. */
export function drawOutline(draw: Draw, sheet: string): DrawnSheet {
  const years = draw.pick([
    [2009, 2015, 2020],
    [2015, 2020, 2025],
    [2020, 2022, 2025],
  ]);
  const form = draw.pick(["{}年", "{}"]);
  const indicators = draw.sample(
    TARGET_INDICATORS.filter(({ falling }) => !falling),
    draw.int(6, 14)
  );
  const sections = draw.sample(TARGET_SECTIONS, 3);
  const paper = new Paper();
  paper.put(
    0,
    0,
    draw.pick(["专栏1：教育事业发展主要目标", "教育发展主要目标", "教育事业发展主要指标"])
  );
  ["指标", "单位", ...years.map((year) => form.replace("{}", String(year)))].forEach((text, c) =>
    paper.put(1, c, /^\d+$/.test(text) ? Number(text) : text)
  );
  let row = 2;
  const rows = indicators.map(({ name, unit, low, high, decimals }, k) => {
    if (k % Math.ceil(indicators.length / 3) === 0)
      paper.put(row++, 0, sections[Math.floor((k * 3) / indicators.length)] ?? "其他");
    const ends = [0.1 + 0.15 * draw.unit(), 0.4 + 0.15 * draw.unit(), 0.7 + 0.2 * draw.unit()];
    const figures = ends.map((at) => roundHalfUp(low + (high - low) * at, decimals));
    [name, unit, ...figures].forEach((value, c) => paper.put(row, c, value));
    row++;
    return { name, target: figures[2] ?? 0 };
  });
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [
        [
          {
            kind: "targets",
            rows: rows.map(({ name, target }) => ({
              name,
              attribute: undefined,
              parts: [{ label: "", value: undefined, target, operators: ["≥"], met: undefined }],
            })),
            findings: [],
          },
        ],
      ],
      unsure: false,
    },
    features: { form: "outline", years: form, fault: "none" },
  };
}
