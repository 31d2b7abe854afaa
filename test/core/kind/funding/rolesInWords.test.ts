import { rolesInWords } from "../../../../src/core/kind/funding/rolesInWords";
import { unitsIn } from "../../../../src/core/kind/funding/unitsIn";

const read = (text: string) => rolesInWords(text, unitsIn(text));

describe("rolesInWords", () => {
  it.each([
    ["指标值\n（元）", "target"],
    ["全省平均（元）", "target"],
    ["浙江省（元）", "target"],
    ["2022年全省第六名（元）", "target"],
    ["省定标准（元）", "target"],
    ["定基增长\n（%）", "growth"],
    ["较2021年定基增长（%）", "growth"],
    ["达到全省平均需增长（%）", "growth"],
    ["生均差额\n（元）", "gap"],
    ["与全省平均差距（元）", "gap"],
    ["生均缺口（元）", "gap"],
    ["达到省水平应增经费（亿元）", "need"],
    ["达到省水平应增经费高中、中等职业教育、幼（亿元）", "need"],
    ["所需经费（万元）", "need"],
    ["缺口（亿元）", "need"],
    ["2021年生均经费（元）", "actual"],
    ["2022", "actual"],
    ["上年数（元）", "lastYear"],
    ["在校生数（人）", "students"],
    ["全省排名", "rank"],
  ])("reads %j as %s", (heading, role) => {
    expect(read(heading).roles[0]).toBe(role);
  });

  it.each([
    ["相当于全省平均（%）", "ratio"],
    ["占省平均的比例（%）", "ratio"],
    ["与全省平均之比", "ratio"],
    ["为全国平均的%", "ratio"],
    ["比全省平均高（%）", "deviation"],
    ["全省平均增长（%）", "benchmarkGrowth"],
    ["全省平均比上年增长（%）", "benchmarkGrowth"],
    ["比上年增长（%）", "growthOverLastYear"],
    ["同比增长（%）", "growthOverLastYear"],
    ["公用经费占比（%）", "share"],
  ])("reads %j, which compares, as %s and no benchmark", (heading, role) => {
    expect(read(heading).roles[0]).toBe(role);
  });

  it.each([
    ["低于全省平均（元）", "below"],
    ["比省平均少（元）", "below"],
    ["高于全省平均（元）", "above"],
    ["与全省平均差额（元）", null],
  ])("reads %j as a difference printed on the side %s", (heading, side) => {
    expect(read(heading)).toMatchObject({ roles: ["gap"], side });
  });

  it("leaves open what growth is over, and whether a difference is per head or in all", () => {
    expect(read("增长（%）")).toMatchObject({
      roles: ["growthOverLastYear", "growth", "deviation"],
      open: true,
    });
    expect(read("经费缺口（万元）").roles).toEqual(["need"]);
    expect(read("经费差额（万元）")).toMatchObject({ roles: ["need", "gap"], open: true });
    expect(read("与全省平均比较")).toMatchObject({
      roles: ["gap", "ratio", "deviation"],
      open: true,
    });
  });

  it.each(["普通高中", "幼儿园", "县（市、区）", "学校数（所）", ""])(
    "reads nothing from %j",
    (text) => {
      expect(read(text).roles).toEqual([]);
    }
  );
});
