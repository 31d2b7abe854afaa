import { possibleScopes } from "../../../../src/core/kind/checklist/totalScope";

describe("the scope of a line of totals", () => {
  it("is the whole table at its ends, a section inside it", () => {
    expect(possibleScopes(0, 4, [], false)).toEqual([{ from: 0, to: 3 }]);
    expect(possibleScopes(4, 4, [2], false)).toEqual([{ from: 0, to: 3 }]);
    expect(possibleScopes(2, 4, [], false)[0]).toEqual({ from: 0, to: 1 });
    expect(possibleScopes(4, 4, [2], true)).toEqual([{ from: 2, to: 3 }]);
  });
});
