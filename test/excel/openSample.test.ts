import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { openSample } from "../../src/excel/openSample";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { coloured } from "./coloured";
import { hostFor } from "./hostFor";
import { partsOf } from "./partsOf";

const blank = [{ name: "Sheet1", values: [[""]] }];

describe("openSample", () => {
  it("puts two sheets behind the others in two syncs and shows the first", async () => {
    const host = hostFor(blank);
    const names = ["示例 达标进度", "示例 经费测算"];
    expect(await openSample()).toEqual(names);
    expect(host.syncs).toBe(2);
    expect(host.workbook.activeSheet).toBe(names[0]);
    expect(await openSample()).toEqual(names.map((name) => `${name} (2)`));
  });

  it("holds what the add-in looks for: a checklist with one misprint and a funding table with one blank", async () => {
    hostFor(blank);
    await openSample();
    const { tables, unrecognised } = reviewWorkbook(await readWorkbook());
    expect(unrecognised).toEqual(["Sheet1"]);
    expect(tables.map(({ kind }) => kind)).toEqual(["checklist", "funding"]);
    const [checklist, funding] = tables;
    expect(checklist?.findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["rate-mismatch", "E13"],
    ]);
    expect(checklist?.kind === "checklist" && checklist.regions.map(({ unmet }) => unmet)).toEqual([
      7, 7, 6, 5, 2, 6, 0, 3, 0,
    ]);
    expect(funding?.findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["missing-value", "C15"],
    ]);
    expect(funding?.kind === "funding" && funding.stages[0]?.regions).toHaveLength(10);
  });

  it("can be flagged", async () => {
    const host = hostFor(blank);
    const [first = ""] = await openSample();
    await flagWorkbook(reviewWorkbook);
    expect((await coloured(host, first)).unmet).toHaveLength(36);
  });

  it("leaves no sheet behind when Excel refuses", async () => {
    const host = hostFor(blank);
    const before = await partsOf(host);
    host.state.structureProtected = true;
    await expect(openSample()).rejects.toMatchObject({ kind: "structureProtected" });
    host.state.structureProtected = false;
    for (const afterChanges of [0, 1, 2, 20, 30]) {
      host.state.failAt = { sync: 2, afterChanges };
      await expect(openSample()).rejects.toMatchObject({ kind: "other" });
      expect(await partsOf(host)).toEqual(before);
    }
  });
});
