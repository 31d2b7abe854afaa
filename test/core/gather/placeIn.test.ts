import { byDivision } from "../../../src/core/gather/divisionOrder";
import { placeIn } from "../../../src/core/gather/placeIn";

describe("placeIn", () => {
  it.each([
    ["附件2 椒江区优质均衡填报表.xlsx", "椒江区"],
    ["优质均衡_三门.xlsx", "三门"],
    ["填报单位：台州市天台县教育局", "天台县"],
    ["填报单位：台州湾新区社发局", "台州湾新区"],
  ])("finds the region in %s", (text, place) => {
    expect(placeIn(text)).toBe(place);
  });

  it("gives one of the regions known by the name that they have", () => {
    expect(placeIn("椒江区上报.xlsx", ["椒江", "黄岩"])).toBe("椒江");
    expect(placeIn("椒江区黄岩区合报.xlsx", ["椒江", "黄岩"])).toBeNull();
  });

  it.each(["优质均衡达标情况表", "Book1.xlsx", ""])("finds none in %j", (text) => {
    expect(placeIn(text)).toBeNull();
  });
});

describe("byDivision", () => {
  it("puts counties into the official order and zones last", () => {
    expect(["新区", "三门县", "黄岩", "椒江区", "A区"].sort(byDivision)).toEqual([
      "椒江区",
      "黄岩",
      "三门县",
      "A区",
      "新区",
    ]);
  });
});
