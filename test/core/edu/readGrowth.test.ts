import { readGrowth } from "../../../src/core/edu/readGrowth";

describe("readGrowth", () => {
  it("refuses a percentage without its sign, and says how it is written", () => {
    expect(readGrowth(29.63)).toEqual({
      code: "#VALUE!",
      reason: expect.stringContaining("29.63 等于 2963%，表头带（%）的数请写成 29.63%"),
    });
    expect(readGrowth("29.63")).toMatchObject({ code: "#VALUE!" });
  });

  it("takes more than 500% where the sign is printed", () => {
    expect(readGrowth("612%")).toBe(6.12);
    expect(readGrowth({ basicValue: 6.12, numberFormat: "0.0%" })).toBe(6.12);
  });

  it("reads the rest as readNumber does", () => {
    expect([1.838, "38.03%", "", null, "—", -2.04].map(readGrowth)).toEqual([
      1.838,
      0.3803,
      null,
      null,
      null,
      -2.04,
    ]);
  });
});
