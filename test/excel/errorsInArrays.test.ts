import { writeFormulas } from "../../src/excel/writeFormulas";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

const sheets = [
  {
    name: "经费",
    values: [
      ["a", 6000],
      ["b", "缺"],
      ["c", 7000],
    ].map((row) => [...row, ""]),
  },
];
const gap = {
  sheet: "经费",
  cell: "C1",
  spills: "C1:C3",
  formula: "=EDU.GAP(B1:B3,6500)",
  shows: [[-500], ["#VALUE!"], [500]],
};

// office-js issue 2174
describe("an Excel in which one error makes all results of a function errors", () => {
  it("keeps no formula that shows errors instead of the figures, and says at which cell", async () => {
    const host = hostFor(sheets);
    host.state.errorsInArrays = false;
    const before = await partsOf(host);
    expect(await writeFormulas([gap], { onlyEmpty: true })).toEqual({
      kind: "takenBack",
      difference: { sheet: "经费", cell: "C1", shows: "#VALUE!", expected: -500, why: "error" },
    });
    expect(await partsOf(host)).toEqual(before);
  });

  it("is an older one: else the figures stand beside the error", async () => {
    const host = hostFor(sheets);
    await writeFormulas([gap], { onlyEmpty: true });
    const [sheet] = await host.export();
    expect(sheet?.values.map((row) => row[2])).toEqual([-500, "#VALUE!", 500]);
  });
});
