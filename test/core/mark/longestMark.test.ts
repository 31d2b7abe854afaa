import fc from "fast-check";
import { MarkReader } from "../../../src/core/mark/markReader";
import { longestMark } from "../../../src/core/mark/longestMark";
import { readLegend } from "../../../src/core/mark/readLegend";
import { overruleLegend } from "../../../src/core/mark/overruleLegend";
import { readMark } from "../../../src/core/mark/readMark";
import { readSheet } from "../../../src/core/sheet/readSheet";

const LONG = "已完成整改并通过省级验收";
/** What notes say, and what a user says of a mark that no convention knows. */
const LEGENDS = [
  readLegend([]),
  readLegend(["“√”表示达标，“※”表示未达标，其余为达标"]),
  readLegend(["√表示达标，√表示未达标"]),
  overruleLegend(readLegend([]), new Map([[LONG, "met"]])),
];

describe("the longest mark", () => {
  it("is such that a longer text is none as a whole", () => {
    const parts = fc.constantFrom(
      "√",
      "已完成整改",
      "并通过省级验收",
      "达标",
      "甲",
      "（-1）",
      "☑是☐否",
      "TRUE"
    );
    const texts = fc.array(parts, { minLength: 1, maxLength: 6 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...LEGENDS), texts, (legend, text) => {
        const cell = readSheet({ sheet: "表", top: 0, left: 0, values: [[text]] }).at(0, 0);
        if (cell.kind !== "text") throw new Error(`${text} is no text`);
        const whole = readMark(cell.key, legend);
        const read = new MarkReader(legend, true).read(cell);
        if (read?.status !== "unknown")
          expect(read && { ...read, telling: true }).toEqual(whole && { ...whole, telling: true });
        if (cell.key.length > longestMark(legend))
          expect(legend.meanings.has(cell.key)).toBe(false);
      }),
      { numRuns: 2000 }
    );
  });

  it("is as long as what notes or the user name", () => {
    const told = overruleLegend(readLegend([]), new Map([[LONG, "met"]]));
    expect(longestMark(told)).toBe(LONG.length);
    const cell = readSheet({ sheet: "表", top: 0, left: 0, values: [[LONG]] }).at(0, 0);
    expect(new MarkReader(told, true).read(cell)).toMatchObject({ status: "met", source: "note" });
  });
});
