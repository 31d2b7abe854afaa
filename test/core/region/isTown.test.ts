import { isTown } from "../../../src/core/region/isTown";

describe("isTown", () => {
  it("tells towns, townships and street offices from counties", () => {
    expect(["儒岙镇", "沙溪乡", "南明街道", "新昌县", "越城区"].map(isTown)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
