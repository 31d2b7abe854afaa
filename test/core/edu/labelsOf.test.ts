import { labelsOf } from "../../../src/core/edu/labelsOf";

const labels = (...cells: unknown[][]) => ({ name: "指标", cells });

describe("labelsOf", () => {
  it.each([
    ["down", [["甲"], ["乙"]], 2, ["甲", "乙"]],
    ["across one row", [["甲", "乙"]], 2, ["甲", "乙"]],
    [
      "in the last column filled in",
      [
        ["一", "甲"],
        ["二", ""],
      ],
      2,
      ["甲", "二"],
    ],
    ["of one indicator in several columns", [["一级", "二级", "指标"]], 1, ["指标"]],
    ["by their place where there are none", [["甲"], [""]], 2, ["甲", "（第2行）"]],
    ["by their place across", [["甲", ""]], 2, ["甲", "（第2列）"]],
    ["of one alone that has none", [[""]], 1, ["（第1行）"]],
  ])("gives names %s", (_, cells, count, names) => {
    expect(labelsOf(labels(...cells), count)).toEqual(names);
  });

  it("is a fault that says both numbers where there are more or fewer", () => {
    expect(labelsOf(labels(["甲"], ["乙"]), 3)).toMatchObject({
      code: "#VALUE!",
      reason: expect.stringContaining("有 2 项，标记有 3 项"),
    });
  });
});
