import { eachNumber } from "../../../src/core/edu/eachNumber";

const argument = (name: string, cells: unknown[][]) => ({ name, cells });
const minus = (a: unknown[][], b: unknown[][]) =>
  eachNumber([argument("甲", a), argument("乙", b)], (x, y) => x - y);

describe("eachNumber", () => {
  it("repeats scalars, single rows and single columns over the others, as Excel does", () => {
    expect(minus([[5]], [[1]])).toEqual([[4]]);
    expect(minus([[5], [6]], [[1, 2]])).toEqual([
      [4, 3],
      [5, 4],
    ]);
    expect(minus([[5, 6]], [[1], [2]])).toEqual([
      [4, 5],
      [3, 4],
    ]);
  });

  it("answers #N/A where a smaller area has no counterpart", () => {
    expect(minus([[5], [6], [7]], [[1], [2]])).toEqual([
      [4],
      [4],
      [expect.objectContaining({ code: "#N/A" })],
    ]);
  });

  it("leaves a blank blank, whatever the host sends for it", () => {
    for (const blank of [null, undefined, "", "  ", "——", "/"])
      expect(minus([[blank, 3]], [[1]])).toEqual([["", 2]]);
  });

  it("puts an error before a blank and keeps both to their cells", () => {
    const error = { type: "Error", code: "#DIV/0!", basicValue: "#DIV/0!" };
    expect(minus([[error, null, 3]], [[null, 1, 1]])).toEqual([
      [expect.objectContaining({ code: "#DIV/0!" }), "", 2],
    ]);
  });

  it("names argument and place of what it cannot read", () => {
    expect(minus([[1], ["约三万"]], [[1]])[1]).toEqual([
      { code: "#VALUE!", reason: "“甲”区域第2行的“约三万”不是数。" },
    ]);
    expect(minus([[1, true]], [[1]])[0]?.[1]).toEqual({
      code: "#VALUE!",
      reason: "“甲”区域第2列是逻辑值 TRUE，不是数。",
    });
  });
});
