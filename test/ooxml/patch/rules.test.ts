import { unzipSync } from "fflate";
import { patchPackage } from "../../../src/ooxml/patch/patchPackage";
import type { NewRule } from "../../../src/ooxml/rules/newRule";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { richPackage } from "../richPackage";

const added: NewRule = {
  areas: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  type: "expression",
  formulas: ["TRUE"],
};

/**
 * The rules of a sheet after a patch, by their priority. It has one that compares (1) and one of the ten highest (2) in its
 * main list, and behind them one of an extension (3).
 */
function rulesAfter(order: readonly (number | NewRule)[]): Record<string, string> {
  const patch = { cells: [], rules: { order: [...order], known: [0, 1] } };
  const sheets = [{ kind: "kept", sheet: "进度", name: "进度", patch } as const];
  const { bytes } = patchPackage(richPackage(), { sheets, recalculate: false }, portableCodec);
  const sheet = Buffer.from(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? "").toString("utf8");
  return Object.fromEntries(
    [...sheet.matchAll(/<(x14:)?cfRule type="(\w+)"[^>]*? priority="(\d+)"/g)].map(
      ([, extension = "", type = "", priority = ""]) => [extension + type, priority]
    )
  );
}

// ECMA-376 Part 1 §18.3.1.10: the rule of the lowest number goes before the others.
describe("rules that a sheet gets", () => {
  it("come behind all that there are, which keep their numbers", () => {
    expect(rulesAfter([0, 1, added])).toEqual({
      cellIs: "1",
      top10: "2",
      "x14:expression": "3",
      expression: "4",
    });
  });

  it("come before all that there are, which are counted anew", () => {
    expect(rulesAfter([added, 0, 1])).toEqual({
      expression: "1",
      cellIs: "2",
      top10: "3",
      "x14:expression": "4",
    });
  });

  it("take the place of one that goes", () => {
    expect(rulesAfter([added, 1])).toEqual({
      expression: "1",
      top10: "2",
      "x14:expression": "3",
    });
  });
});
