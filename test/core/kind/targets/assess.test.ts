import { parseCell } from "../../../../src/core/cell/parseCell";
import { assessPart } from "../../../../src/core/kind/targets/assess";
import { readPieces } from "../../../../src/core/kind/targets/readPieces";
import { toReadings } from "../../../../src/core/kind/targets/toReadings";

function judged(value: string, target: string) {
  const {
    value: [read = null],
    target: [wanted = null],
  } = toReadings(
    {
      value: readPieces(parseCell(value)),
      target: readPieces(parseCell(target)),
      baseline: [],
    },
    "",
    true,
    null
  );
  const part = {
    label: "",
    valueCell: "B2",
    targetCell: "C2",
    value: read,
    target: wanted,
    baseline: null,
    valueIsBaseline: false,
  };
  const { operator, met, gap } = assessPart(
    { name: "入学率", section: "", attribute: null, percent: true, parts: [part] },
    part
  );
  return [operator, met, gap];
}

describe("a part held against its target", () => {
  it("takes the target's own sign, and misses a strict one it only touches", () => {
    expect(judged("97", ">97")).toEqual([">", false, 0]);
    expect(judged("97", "97")).toEqual(["≥", true, 0]);
    expect(judged("0.38", "<0.4")).toEqual(["<", true, -0.02]);
  });

  it("that is only a bound is met, missed or open, and has no gap", () => {
    expect(judged(">98", ">98")).toEqual([">", true, null]);
    expect(judged("<0.4", "<0.4")).toEqual(["<", true, null]);
    expect(judged(">90", ">98")).toEqual([">", null, null]);
    expect(judged(">98", "<90")).toEqual(["<", false, null]);
  });

  it("without a figure, or with one that cannot be, is neither met nor unmet", () => {
    expect(judged("/", "90")).toEqual(["≥", null, null]);
    expect(judged("8250", ">95")).toEqual([">", null, null]);
  });
});
