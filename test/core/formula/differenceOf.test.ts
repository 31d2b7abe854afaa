import { differenceOf } from "../../../src/core/formula/differenceOf";

const formula = {
  sheet: "表",
  cell: "E4",
  formula: "=EDU.GAP(B4:B6,C4)",
  spills: "E4:E6",
  shows: [[0.1], [""], [-6703]],
};

describe("differenceOf", () => {
  it("finds nothing where every cell shows its figure, but for a binary tail", () => {
    expect(differenceOf(formula, [[0.1 + 1e-17], [""], [-6703.0000000001]])).toBeNull();
    expect(differenceOf(formula, [[0.1], [null], [-6703]])).toBeNull();
  });

  it.each([
    [[[0.1], [0], [-6703]], "E5", 0, "", "differs"],
    [[[0.1], [""], [-6702]], "E6", -6702, -6703, "differs"],
    [[["0.1"], [""], [-6703]], "E4", "0.1", 0.1, "differs"],
    [[["#SPILL!"], [""], [""]], "E4", "#SPILL!", 0.1, "error"],
    [[["#DIV/0!"], [""], ["#BUSY!"]], "E6", "#BUSY!", -6703, "pending"],
    [[["#NAME?"], [""], [""]], "E4", "#NAME?", 0.1, "pending"],
    [[], "E4", "", 0.1, "differs"],
  ])(
    "names the first cell of %j that shows something else, pending ones first",
    (values, cell, shows, expected, why) => {
      expect(differenceOf(formula, values)).toEqual({ sheet: "表", cell, shows, expected, why });
    }
  );
});
