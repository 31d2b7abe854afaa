import { parseCell } from "../../../../src/core/cell/parseCell";
import { readPieces } from "../../../../src/core/kind/targets/readPieces";
import { toReadings } from "../../../../src/core/kind/targets/toReadings";

/** A value and its target in the unit of their row. */
function read(value: string, target: string, unit = "", percent = false) {
  const pieces = (text: string) => readPieces(parseCell(text));
  const readings = toReadings(
    { value: pieces(value), target: pieces(target), baseline: [] },
    unit,
    percent,
    null
  );
  return [readings.value[0]?.value, readings.target[0]?.value];
}

describe("figures with 万", () => {
  it("are multiplied out where both print it and the row prints no unit", () => {
    expect(read("3.85万", "4万")).toEqual([38500, 40000]);
  });

  it("are taken in 万 beside a bare one, and under 万人", () => {
    expect(read("3.85万", "4")).toEqual([3.85, 4]);
    expect(read("3.85万", "4万", "万人")).toEqual([3.85, 4]);
  });
});

describe("a bare number beside a percentage", () => {
  it.each([
    ["0.637", "73%", 63.7],
    ["0.3", "0.5%", 0.3],
    ["63.7", "73%", 63.7],
    ["0", "73%", 0],
  ])("%s beside %s is %d per cent", (value, target, percentage) => {
    expect(read(value, target, "%", true)[0]).toBe(percentage);
  });
});
