import { placeAmong } from "../../../src/core/measure/placeAmong";

describe("placeAmong", () => {
  it("lets equal values share a place and leaves none out", () => {
    expect(placeAmong(0.1, [0.3, 0.3, 0.2])).toBe(3);
    expect(placeAmong(0.3, [0.3, 0.2])).toBe(1);
  });

  it("puts a value alone first", () => {
    expect(placeAmong(0, [])).toBe(1);
  });
});
