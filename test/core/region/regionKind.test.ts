import { regionKind } from "../../../src/core/region/regionKind";
import { regionName, regionStem } from "../../../src/core/region/regionName";

describe("regionKind", () => {
  it.each([
    "椒江",
    "椒江区",
    "椒 江",
    "温岭市",
    "新区",
    "台州湾新区",
    "市本级",
    "衢州市本级",
    "柯城",
    "义乌",
    "甲县",
    "高新区",
    "洪家街道",
    "龙港市",
  ])("takes %j for a region", (name) => {
    expect(regionKind(name)).toBe("region");
  });

  it.each([
    ["浙江省", "benchmark"],
    ["全省平均", "benchmark"],
    ["全省第六名", "benchmark"],
    ["全省中等水平", "benchmark"],
    ["省定标准", "benchmark"],
    ["全国平均", "benchmark"],
    ["台州市", "city"],
    ["恩施土家族苗族自治州", "city"],
    ["恩施州", "city"],
    ["兴安盟", "city"],
    ["合计", "total"],
    ["合 计", "total"],
    ["全市平均", "total"],
    ["市区小计", "subtotal"],
  ])("takes %j for a %s", (name, kind) => {
    expect(regionKind(name)).toBe(kind);
  });

  it.each([
    "张三",
    "数学",
    "小学",
    "备注",
    "责任科室",
    "一级指标",
    "县（市、区）",
    "校区",
    "",
    "√",
    "超市",
    "2023年",
  ])("takes %j for no place", (name) => {
    expect(regionKind(name)).toBeNull();
  });
});

describe("region names", () => {
  it("lose the spaces that pad them", () => {
    expect(regionName("椒 \n江")).toBe("椒江");
  });

  it("share one stem", () => {
    for (const name of ["椒江", "椒江区", "椒 江", "椒江（区）"])
      expect(regionStem(name)).toBe("椒江");
    expect(regionStem("景宁畲族自治县")).toBe("景宁");
    expect(regionStem("恩施土家族苗族自治州")).toBe("恩施");
    expect(regionStem("察布查尔锡伯自治县")).toBe("察布查尔");
    expect(regionStem("黔西南布依族苗族自治州")).toBe("黔西南");
    expect(regionStem("新区")).toBe("新区");
  });
});
