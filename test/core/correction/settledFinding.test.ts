import {
  correctionsText,
  isNothing,
  parseCorrections,
} from "../../../src/core/correction/parseCorrections";
import { renameSheet } from "../../../src/core/correction/followSheets";
import { settleFinding } from "../../../src/core/correction/settledFinding";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

const TEXT = `
达标监测情况
指标 | 椒江 | 黄岩
1.教师学历达到要求 | √ | √
2.教师培训达到要求 | × | 好
3.场馆面积达到要求 | × | √
达成度（%） | 51 | 100
注：√达标，×未达标`;
const before = reviewWorkbook([gridOf(TEXT)]);
const settled = (before.tables[0]?.findings ?? []).map((finding) =>
  settleFinding({ sheet: "表", title: before.tables[0]?.title ?? "" }, finding, "已与原表核对")
);
const review = (text: string, sheet = "表", all = settled) =>
  reviewWorkbook([gridOf(text, sheet)], { tables: [], settled: all });

describe("a finding that was settled", () => {
  it("is neither listed nor flagged, and told with its reason", () => {
    expect(before.tables[0]?.findings.map(({ cell }) => cell)).toEqual(["C4", "B6"]);
    const after = review(TEXT);
    expect(after.tables[0]?.findings).toEqual([]);
    expect(after.settled.map(({ finding, reason }) => [finding.cell, reason])).toEqual([
      ["C4", "已与原表核对"],
      ["B6", "已与原表核对"],
    ]);
    const doubted = after.highlights.filter(({ style }) => style === "finding");
    const covers = doubted.some(({ areas }) =>
      areas.some(
        ({ top, left, bottom, right }) => top <= 3 && bottom >= 3 && left <= 2 && right >= 2
      )
    );
    expect(covers).toBe(false);
    expect(doubted.length).toBeGreaterThan(0);
  });

  it("comes back when its figures change, and stays settled when rows are inserted or the sheet is renamed", () => {
    expect(review(TEXT.replace("51", "52")).tables[0]?.findings.map(({ cell }) => cell)).toEqual([
      "B6",
    ]);
    expect(review(`\n说明\n${TEXT.trim()}`).tables[0]?.findings).toEqual([]);
    expect(review(TEXT, "新名").tables[0]?.findings).toHaveLength(2);
    const renamed = renameSheet({ tables: [], settled }, "表", "新名").settled;
    expect(review(TEXT, "新名", renamed).tables[0]?.findings).toEqual([]);
  });

  it("is kept by the review as it stands, and by the workbook as text", () => {
    const corrections = {
      tables: [],
      settled,
      preferences: { ranking: "competition" as const, decimals: 2 as const, line: 0.85 },
    };
    expect(reviewWorkbook([gridOf(TEXT)], corrections).corrections).toEqual(corrections);
    expect(parseCorrections(correctionsText(corrections))).toEqual(corrections);
    expect(isNothing(corrections)).toBe(false);
    expect(isNothing({ tables: [] })).toBe(true);
  });

  it.each([0, 1, 2] as const)("is kept beside %i decimals and a line of the user's", (decimals) => {
    for (const line of [null, 0.6, 1]) {
      const corrections = {
        tables: [],
        preferences: { ranking: "dense" as const, decimals, line },
      };
      expect(parseCorrections(correctionsText(corrections))).toEqual(corrections);
    }
  });

  it("is not read from a text of another shape", () => {
    const text = (more: object) => JSON.stringify({ version: 1, tables: [], ...more });
    expect(parseCorrections(text({ settled: [{ sheet: "表" }] }))).toBeNull();
    expect(
      parseCorrections(text({ preferences: { ranking: "dense", decimals: 3, line: null } }))
    ).toBeNull();
    expect(
      parseCorrections(text({ preferences: { ranking: "dense", decimals: 1, line: 85 } }))
    ).toBeNull();
  });
});
