import type { Highlight } from "../../src/core/finding/highlight";
import { ruleTargets } from "../../src/excel/ruleTargets";

const cell = (row: number, column: number) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});
const highlight = (areas: Highlight["areas"]): Highlight => ({
  sheet: "表",
  style: "unmet",
  formula: '=AND(N("EDU.unmet")=0,TRIM(B2)="※",$A2<>"",B$1<>"B2",$A$1<>"")',
  areas,
});

describe("ruleTargets", () => {
  it("is one format over several areas where Excel takes them, with the formula as it is", () => {
    const one = highlight([cell(1, 1), cell(4, 1)]);
    expect(ruleTargets(one, true)).toEqual([
      { address: "B2,B5", several: true, formula: one.formula },
    ]);
  });

  it("is one an area elsewhere, each formula as from its own first cell; texts and $ stay", () => {
    expect(ruleTargets(highlight([cell(1, 1), cell(4, 3)]), false)).toEqual([
      { address: "B2", several: false, formula: highlight([]).formula },
      {
        address: "D5",
        several: false,
        formula: '=AND(N("EDU.unmet")=0,TRIM(D5)="※",$A5<>"",D$1<>"B2",$A$1<>"")',
      },
    ]);
  });

  it("begins anew before an area to the left, so that the first cell is the top-left one", () => {
    const targets = ruleTargets(highlight([cell(1, 1), cell(2, 0), cell(3, 2)]), true);
    expect(targets.map(({ address }) => address)).toEqual(["B2", "A3,C4"]);
  });

  it("stays under Excel's longest address and loses no area", () => {
    const areas = Array.from({ length: 3000 }, (_, k) => cell(2 * k + 1, 1));
    const targets = ruleTargets(highlight(areas), true);
    expect(targets.length).toBeGreaterThan(1);
    for (const { address } of targets) expect(address.length).toBeLessThanOrEqual(8192);
    expect(targets.flatMap(({ address }) => address.split(","))).toHaveLength(3000);
  });

  it("has nothing for no areas", () => {
    expect(ruleTargets(highlight([]), true)).toEqual([]);
  });
});
