import { highlightStyles } from "../../src/core/finding/highlightStyles";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { gridOf } from "../core/gridOf";
import { colourDifferences } from "./colourDifferences";
import { shownColours } from "./shownColours";

const unmet = `bgcolor="#${highlightStyles.unmet.fill}"`;

describe("the colours of a page that LibreOffice writes", () => {
  it("are those of each sheet's cells from the first filled one on, past what merged cells cover", () => {
    const page = `<table border="0"><colgroup></colgroup><tr><td colspan=2 rowspan=2 height="9">题</td><td ${unmet}>※</td></tr>
      <tr><td bgcolor="#123456">√</td></tr></table><table><tr><th ${unmet.toLowerCase()}>-</th></tr></table>`;
    const starts = [
      { row: 2, column: 1 },
      { row: 0, column: 0 },
    ];
    expect(shownColours(page, starts).map((cells) => [...cells])).toEqual([
      [
        ["B3", null],
        ["D3", "unmet"],
        ["D4", null],
      ],
      [["A1", "unmet"]],
    ]);
  });
});

describe("what the review calls for", () => {
  const review = reviewWorkbook([
    gridOf(`
达标监测情况
指标 | 椒江 | 黄岩
1.教师学历达到要求 | √ | ×
2.教师培训达到要求 | 好 | √
3.场馆面积达到要求 | × | √
注：√达标，×未达标`),
  ]);
  const sheet = review.models[0]?.sheet ?? "";
  const right = new Map([
    ["C3", "unmet"],
    ["B4", "finding"],
    ["B5", "unmet"],
    ["B3", null],
  ] as const);

  it("agrees with a sheet on which just these cells are coloured", () => {
    expect(colourDifferences(review, sheet, right)).toEqual([]);
  });

  it("does not with a colour too many, too few or another one", () => {
    expect(colourDifferences(review, sheet, new Map([...right, ["B3", "unmet"]]))).toEqual([
      "B3: unmet uncalled for",
    ]);
    expect(colourDifferences(review, sheet, new Map([...right, ["C3", null]]))).toEqual([
      "C3: no colour instead of unmet",
    ]);
    expect(colourDifferences(review, sheet, new Map([...right, ["B4", "unmet"]]))).toEqual([
      "B4: unmet instead of finding",
    ]);
  });
});
