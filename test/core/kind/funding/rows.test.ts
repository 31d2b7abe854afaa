import { readSheet } from "../../../../src/core/sheet/readSheet";
import { View } from "../../../../src/core/sheet/view";
import { findRegionLists } from "../../../../src/core/kind/funding/findRegionLists";
import { mainBenchmark, rowRoles } from "../../../../src/core/kind/funding/rowRoles";
import { gridOf } from "../../gridOf";

const lists = (text: string, transposed = false) => {
  const sheet = readSheet(gridOf(text));
  return findRegionLists(sheet, new View(sheet, transposed), []);
};
const names = (text: string, transposed = false) =>
  lists(text, transposed).map(({ entries }) => entries.map(({ name }) => name).join(" "));

describe("findRegionLists", () => {
  it("finds names down a column or across a row", () => {
    expect(names("地区 | 元\n椒江区 | 1\n黄岩区 | 2")).toEqual(["椒江区 黄岩区"]);
    expect(names("地区 | 椒江区 | 黄岩区\n元 | 1 | 2", true)).toEqual(["椒江区 黄岩区"]);
  });

  it("takes a name that no list knows where it stands under regions with a figure", () => {
    expect(names("椒江区 | 1\n黄岩区 | 2\n台州湾 | 3\n以上数据待核 |")).toEqual([
      "椒江区 黄岩区 台州湾",
    ]);
  });

  it("ends a list at a header, and knows a list that comes again", () => {
    const stacked = "椒江区 | 1\n黄岩区 | 2\n地区 | 指标值\n椒江区 | 3\n黄岩区 | 4";
    expect(names(stacked)).toEqual(["椒江区 黄岩区", "椒江区 黄岩区"]);
    const [list, ...others] = lists("椒江区 | 1\n黄岩区 | 2\n椒江区 | 3\n黄岩区 | 4");
    expect([list?.repeats.length, others.length]).toEqual([1, 0]);
  });
});

describe("rowRoles", () => {
  const roles = (text: string) =>
    lists(text).flatMap((list) => rowRoles(list).map(({ name, role }) => [name, role]));

  it("takes a lone city among counties for their total, several cities for regions", () => {
    expect(roles("浙江省 | 1\n台州市 | 2\n椒江区 | 3")).toEqual([
      ["浙江省", "benchmark"],
      ["台州市", "total"],
      ["椒江区", "region"],
    ]);
    expect(roles("台州市 | 2\n温州市 | 3").map(([, role]) => role)).toEqual(["region", "region"]);
  });

  it("compares with the city's average where no province stands in the list", () => {
    expect(roles("椒江区 | 1\n黄岩区 | 2\n全市平均 | 3").at(-1)).toEqual(["全市平均", "benchmark"]);
  });

  it("prefers the province's average to the province, a rank and the nation", () => {
    const rows = ["全国平均", "全省第六名", "浙江省", "全省平均"].map((name, line) => ({
      name,
      role: "benchmark" as const,
      line,
    }));
    expect(mainBenchmark(rows)?.name).toBe("全省平均");
    expect(mainBenchmark(rows.slice(0, 3))?.name).toBe("浙江省");
    expect(mainBenchmark([])).toBeNull();
  });
});
