import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { certainFigure } from "../../../src/core/correction/certainFigure";
import { rewrittenCell } from "../../../src/core/correction/rewrittenCell";
import type { Finding } from "../../../src/core/finding/checkReport";
import { sampleGrids } from "../../taskpane/sampleGrids";

/** The findings of grids with what would put each right. */
function certainOf(grids: Grid[]) {
  const { tables, models } = reviewWorkbook(grids);
  return tables.flatMap(({ findings }, k) =>
    findings.map((finding) => ({ finding, certain: certainFigure(finding, models[k]) }))
  );
}

/** The bureau's sheets with one cell changed. */
function changed(sheet: string, row: number, column: number, value: RawCell): Grid[] {
  return sampleGrids().map((grid) =>
    grid.sheet === sheet
      ? {
          ...grid,
          values: grid.values.map((cells, r) =>
            r === row ? cells?.map((cell, c) => (c === column ? value : cell)) : cells
          ),
        }
      : grid
  );
}

describe("what is certain enough for one click", () => {
  it("is the rate at the line's precision and a blank that its row determines, never a contradiction", () => {
    const found = certainOf(sampleGrids()).map(
      ({ finding: { rule, cell }, certain }) => `${rule} ${cell} ${certain?.value ?? "—"}`
    );
    expect(found).toEqual([
      "rate-mismatch F47 45.5",
      "funding-identity G7 —",
      "funding-identity G12 —",
      "missing-value G17 14.04",
    ]);
  });

  it("is what the cell's own format can show, whatever its neighbours print", () => {
    const sheet = {
      sheet: "表",
      top: 0,
      left: 0,
      values: [
        ["教育现代化达标情况表"],
        ["指标", "椒江区", "黄岩区"],
        ...["√ √", "√ ×", "× ×"].map((row, k) => [`${k + 1}.指标项目`, ...row.split(" ")]),
        ["达成度", 0.68, 0.333],
        ["注：√为达标，×为未达标"],
      ],
      formats: [...Array.from({ length: 5 }, () => []), ["General", "0%", "0.0%"]],
    };
    const [found] = certainOf([sheet]);
    expect(found).toMatchObject({ finding: { cell: "B6" }, certain: { value: 67 } });
    expect(found && rewrittenCell(0.68, found.finding, { value: 67, percent: false })).toBe(0.67);
  });

  it("is nothing for a rate while a mark behind it is blank", () => {
    // 路桥, whose rate 46 is wrong, loses a mark.
    const found = certainOf(changed("现代化监测", 10, 5, ""));
    expect(found.some(({ finding }) => finding.rule === "blank-mark")).toBe(true);
    const rate = found.find(({ finding }) => finding.cell === "F47");
    expect(rate).toBeDefined();
    expect(rate?.certain).toBeNull();
  });

  it("is nothing for a gap that a growth of two decimals leaves open by some yuan", () => {
    const found = certainOf(changed("义务教育", 15, 7, ""));
    const blanks = found.filter(({ finding }) => finding.rule === "missing-value");
    expect(blanks.length).toBeGreaterThan(1);
    expect(
      blanks.filter(({ finding }) => finding.cell !== "G17").map(({ certain }) => certain)
    ).toEqual([null]);
  });

  it("is nothing for a total of money that does not add up", () => {
    const found = certainOf(changed("人均总投入", 4, 4, -99));
    const sums = found.filter(({ finding }) => finding.rule === "sum-mismatch");
    expect(sums.map(({ certain }) => certain)).toEqual([null]);
  });
});

const finding = (rule: Finding["rule"], printed: number | null): Finding => ({
  rule,
  cell: "A1",
  printed,
  computed: 1,
  message: "",
});
const to = (value: number, percent = false) => ({ value, percent });

describe("a cell rewritten", () => {
  it.each<[string | number | null, Finding, number, string | number | null]>([
    [46, finding("rate-mismatch", 46), 45.5, 45.5],
    [0.46, finding("rate-mismatch", 46), 45.5, 0.455],
    // The noise of dividing by a hundred is gone, no digit of the figure is.
    [0.02, finding("rate-mismatch", 2), 1.4, 0.014],
    [0.46, finding("rate-mismatch", 46), 45.4545454545, 0.454545454545],
    ["46", finding("rate-mismatch", 46), 45.5, "45.5"],
    ["（-9）\n46%", finding("rate-mismatch", 46), 45.5, "（-9）\n45.5%"],
    ["（-70）\n70%", finding("rate-mismatch", 70), 69.8, "（-70）\n69.8%"],
    ["（-70）\n70%", finding("unmet-count-mismatch", 70), 71, "（-71）\n70%"],
    [-9, finding("unmet-count-mismatch", 9), 8, -8],
    ["（-9）70%", finding("unmet-count-mismatch", 9), 8, "（-8）70%"],
    [null, finding("missing-value", null), 14.04, 14.04],
    ["约 46 或 46", finding("rate-mismatch", 46), 45.5, null],
    ["见附件", finding("rate-mismatch", 46), 45.5, null],
    [47, finding("rate-mismatch", 46), 45.5, null],
    [null, finding("rate-mismatch", 46), 45.5, null],
  ])("%p with a figure put right is %p", (held, about, value, expected) =>
    expect(rewrittenCell(held, about, to(value))).toBe(expected)
  );

  it("is filled as a percentage where its neighbours print one", () =>
    expect(rewrittenCell(null, finding("missing-value", null), to(0.1404, true))).toBe("14.04%"));
});
