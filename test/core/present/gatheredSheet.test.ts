import type { GatheredList } from "../../../src/core/gather/gathering";
import { gatheredSheet } from "../../../src/core/present/gatheredSheet";

/** Three indicators of one county, of which those at the places given do not count. */
function listOf(...excluded: readonly number[]): GatheredList {
  const names = ["30.生师比达到要求", "31.随迁子女就读比例", "32.巩固率达到95%以上"];
  return {
    title: "达标情况表",
    files: ["1.xlsx"],
    items: names.map((name, k) => ({
      name,
      path: [],
      excluded: excluded.includes(k),
      extra: false,
    })),
    regions: [{ name: "椒江", from: { file: "1.xlsx", sheet: "填报" } }],
    cells: ["√", "※", "√"].map((value, k) => [
      { value, status: k === 1 ? "unmet" : "met", from: null },
    ]),
    legend: [],
    issues: [],
  };
}
const lastRow = (list: GatheredList) =>
  gatheredSheet(list, "2026年11月27日").tables[0]?.rows.at(-1);

describe("the rate under a gathered checklist", () => {
  it("says which indicators it leaves out", () => {
    expect(lastRow(listOf(1))).toEqual(["总达成度（除第31项外）", "100%"]);
    expect(lastRow(listOf(0, 1))).toEqual(["总达成度（除第30、31项外）", "100%"]);
  });

  it("says nothing where all count", () => {
    expect(lastRow(listOf())).toEqual(["总达成度", "66.7%"]);
  });
});
