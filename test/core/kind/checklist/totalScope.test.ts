import type { BodyCell } from "../../../../src/core/kind/checklist/model";
import { countMarks, possibleScopes } from "../../../../src/core/kind/checklist/totalScope";

const body: BodyCell[][] = [
  ["met", "unmet"],
  ["met", "zero"],
  ["excluded", "met"],
  ["blank", "unknown"],
];
describe("countMarks", () => {
  it("counts zero marks as unmet too, what nobody can tell apart, and leaves out what does not count", () => {
    expect(countMarks(body, 2, { from: 0, to: 3 })).toEqual([
      { met: 2, unmet: 0, zero: 0, unsure: 1 },
      { met: 1, unmet: 2, zero: 1, unsure: 1 },
    ]);
    expect(countMarks(body, 2, { from: 3, to: 2 })).toEqual([
      { met: 0, unmet: 0, zero: 0, unsure: 0 },
      { met: 0, unmet: 0, zero: 0, unsure: 0 },
    ]);
  });
});

describe("the scope of a line of totals", () => {
  it("is the whole table at its ends, a section inside it", () => {
    expect(possibleScopes(0, 4, [], false)).toEqual([{ from: 0, to: 3 }]);
    expect(possibleScopes(4, 4, [2], false)).toEqual([{ from: 0, to: 3 }]);
    expect(possibleScopes(2, 4, [], false)[0]).toEqual({ from: 0, to: 1 });
    expect(possibleScopes(4, 4, [2], true)).toEqual([{ from: 2, to: 3 }]);
  });
});
