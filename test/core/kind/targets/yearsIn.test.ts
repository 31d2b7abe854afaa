import { yearsIn } from "../../../../src/core/kind/targets/yearsIn";

describe("the years of a text", () => {
  it.each([
    ["2025年目标值", [2025], "目标值"],
    ["在校生(2020年)", [2020], "在校生()"],
    ["“十四五”末", [2025], ""],
    ["2022-2023学年", [2023], ""],
    ["目标值", [], "目标值"],
  ])("%s are %j, and “%s” is left", (text, years, rest) => {
    expect(yearsIn(text)).toMatchObject({ years, rest });
  });

  it.each([
    ["2020年在校生", true],
    ["在校生2020年", true],
    ["到2025年在校生", false],
    ["在校生", false],
    ["", false],
  ])("stand at an edge of “%s”: %s", (text, atEdge) => {
    expect(yearsIn(text).atEdge).toBe(atEdge);
  });
});
