import { webLightTheme } from "@fluentui/react-components";
import { unmetItems } from "../../src/core/kind/checklist/unmetItems";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { formatAmount } from "../../src/taskpane/formatAmount";
import { addressOf } from "../../src/taskpane/parts/addressOf";
import { checklistsOf } from "../../src/taskpane/parts/tablesOf";
import { pasteCells } from "../../src/taskpane/settings/pasteCells";
import { readStudents } from "../../src/taskpane/settings/readStudents";
import { tableRange } from "../../src/taskpane/settings/tableRange";
import * as others from "../../src/taskpane/theme/otherThemes";
import { themeFor, themeName, type OfficeLook } from "../../src/taskpane/theme/themeFor";
import { groupUnmet } from "../../src/taskpane/unmet/groupUnmet";
import { sampleGrids } from "./sampleGrids";

describe("an address of many cells", () => {
  it.each([
    [["D4", "D5", "D6", "D9"], "D4:D6,D9"],
    [["B2", "C2", "D2", "B3"], "B2:D2,B3"],
    [["A1"], "A1"],
    [[], ""],
  ])("of %p is %s", (cells, address) => expect(addressOf(cells)).toBe(address));

  it("is the rectangle around them where Excel would not take all of them", () => {
    const cells = Array.from({ length: 3000 }, (_, k) => `D${k * 2 + 1}`);
    expect(addressOf(cells)).toBe("D1:D5999");
  });
});

describe("amounts", () => {
  it.each([
    [-12428, 0, "−12,428"],
    [763, 0, "763"],
    [36703.5, 2, "36,703.50"],
    [-1234567.891, 1, "−1,234,567.9"],
    [null, 0, "—"],
  ])("%p with %d decimals are shown as %s", (value, decimals, text) =>
    expect(formatAmount(value, decimals)).toBe(text)
  );
});

describe("a range as typed", () => {
  it.each([
    ["a2:l34", "A2:L34"],
    ["$A$2:$L$34", "A2:L34"],
    ["优质均衡!A2:L34", "A2:L34"],
    ["Ａ２：Ｌ３４", "A2:L34"],
    ["A2", null],
    ["第二行", null],
    ["", null],
  ])("%p is %p", (typed, range) => expect(tableRange(typed)).toBe(range));
});

describe("numbers of students", () => {
  const grid = [
    ["1,200", ""],
    ["", "３００人"],
  ];
  const typed = { year: "2023", source: "统计年鉴", typed: grid, stages: ["高中", "初中"] };
  it("are read as typed, blanks left out", () =>
    expect(readStudents({ ...typed, regions: ["椒江", "黄岩"] })).toEqual({
      year: 2023,
      source: "统计年鉴",
      counts: [
        { stage: "高中", region: "椒江", students: 1200 },
        { stage: "初中", region: "黄岩", students: 300 },
      ],
    }));
  it.each([
    [{ year: "去年" }, "year"],
    [{ source: " " }, "source"],
    [{ typed: [["12.5"]] }, "number"],
    [{ typed: [[""]] }, "empty"],
  ])("%p is refused", (wrong, why) =>
    expect(readStudents({ ...typed, regions: ["椒江"], ...wrong })).toBe(why)
  );
  it("are pasted as a block, from a cell on", () => {
    expect(pasteCells(grid, "7\t8\r\n9\t10\t11\r\n", 0, 1)).toEqual([
      ["1,200", "7"],
      ["", "9"],
    ]);
    expect(pasteCells(grid, "7", 0, 0)).toBeNull();
  });
});

describe("the theme", () => {
  const background = (look: OfficeLook, forced = false) => {
    const name = themeName(look, forced);
    return themeFor({ light: webLightTheme, ...others }[name], name, look).colorNeutralBackground1;
  };
  it.each([
    ["light", { isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" }, "#FFFFFF"],
    ["black", { isDarkTheme: true, bodyBackgroundColor: "#0A0A0A" }, "#0A0A0A"],
    [
      "dark grey, too light for white text",
      { isDarkTheme: true, bodyBackgroundColor: "#666666" },
      "#292929",
    ],
    ["an older Office in black", { bodyBackgroundColor: "#262626" }, "#262626"],
    ["nothing told", {}, "#ffffff"],
  ])("of %s has a background that its texts stand out from", (_name, look, color) =>
    expect(background(look)).toBe(color)
  );
  it("is high contrast where the system forces its colours", () =>
    expect(background({ isDarkTheme: false }, true)).toBe("#000000"));
});

describe("unmet items in groups", () => {
  const [, , monitoring] = checklistsOf(reviewWorkbook(sampleGrids()));
  const items = monitoring === undefined ? [] : unmetItems(monitoring.model);
  it("hold every item once, by county and by indicator, the most first", () => {
    for (const by of ["region", "indicator"] as const) {
      const sizes = groupUnmet(items, by, "").map((group) => group.items.length);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(items.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
    expect(groupUnmet(items, "region", "")[0]?.items).toHaveLength(24);
  });
  it("hold what every word of a search is in", () => {
    const found = groupUnmet(items, "region", "教师 路桥").flatMap((group) => group.items);
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.every(
        (item) => item.region === "路桥" && `${item.path.join()}${item.indicator}`.includes("教师")
      )
    ).toBe(true);
  });
});
