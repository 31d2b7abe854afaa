import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";

/** More lines than a call can be given arguments. */
const LINES = 130_000;

describe("a table of a hundred thousand lines and more", () => {
  it("is counted like any other", () => {
    const values = [
      ["指标", "椒江区"],
      ...Array.from({ length: LINES }, (_, k) => [`指标${k}`, k % 10 === 0 ? "※" : "√"]),
    ];
    const { tables } = reviewWorkbook([{ sheet: "表", top: 0, left: 0, values }]);
    expect(tables).toMatchObject([
      {
        kind: "checklist",
        regions: [{ name: "椒江区", met: (LINES / 10) * 9, unmet: LINES / 10, rate: 0.9 }],
      },
    ]);
  }, 120_000);
});
