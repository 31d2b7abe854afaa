import { putBackFormulas } from "../../src/excel/putBackFormulas";
import { writeFormulas } from "../../src/excel/writeFormulas";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

const SHEET = "文本格式";
const formulas = ["B1", "B2", "B3"].map((cell, k) => ({
  sheet: SHEET,
  cell,
  formula: `=EDU.GAP(A${k + 1},10)`,
  shows: [[k - 9]],
}));
/** Column B is formatted as text, as those are whose leading zeros are to stay. */
const open = () =>
  hostFor([
    {
      name: SHEET,
      values: [
        [1, "007"],
        [2, "=A2"],
        [3, "共三项"],
      ],
      formats: [
        ["General", "@"],
        ["General", "@"],
        ["General", "@"],
      ],
    },
  ]);

// Excel keeps what is written to a cell formatted as text as a text, a formula too.
describe("formulas in cells that were formatted as text", () => {
  it("are calculated, and give way to the texts again", async () => {
    const host = open();
    const before = await partsOf(host);
    expect(await writeFormulas(formulas, { onlyEmpty: false })).toEqual({
      kind: "written",
      cells: 3,
    });
    expect((await host.export())[0]?.values.map((row) => row[1])).toEqual([-9, -8, -7]);
    expect(await putBackFormulas()).toBe(3);
    expect(await partsOf(host)).toEqual(before);
  });

  it("are formulas again wherever Excel stops the putting back", async () => {
    const host = open();
    await writeFormulas(formulas, { onlyEmpty: false });
    const written = await partsOf(host);
    let stopped = 0;
    for (; ; stopped++) {
      host.state.failAt = { sync: 3, afterChanges: stopped };
      const putBack = await putBackFormulas().catch(() => null);
      host.state.failAt = null;
      if (putBack !== null) break;
      expect(await partsOf(host)).toEqual(written);
    }
    expect(stopped).toBeGreaterThan(5);
  });
});
