import { framesOf } from "../../../../src/core/frame/framesOf";
import { findChecklists } from "../../../../src/core/kind/checklist/findChecklists";
import { typedMarks } from "../../../../src/core/kind/checklist/typedMarks";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import { gridOf } from "../../gridOf";

/** The marks that the formulas look for beyond those that they know of every such table. */
function added(rows: string) {
  const sheet = readSheet(gridOf(`教育达标情况表\n指标 | 椒江区 | 黄岩区\n${rows}`));
  const [model] = findChecklists(sheet, framesOf(sheet));
  const known = model && typedMarks(sheet, model);
  if (!known) throw new Error("no checklist");
  const { flagged } = model;
  const beyond = (marks: readonly string[], usual: readonly string[]) =>
    marks.filter((mark) => !usual.includes(mark));
  return [beyond(known.unmet, flagged.unmet), beyond(known.other, flagged.other)];
}

describe("the marks that the formulas of a checklist look for", () => {
  it("are those that it holds, as Excel's TRIM leaves them, without the remark behind one", () => {
    expect(
      added(`1.学位供给充足 | 达  标（整改中） | 未达标
2.校舍安全 | 未 达 标（缺2所） | 达标
3.教师配备 | 达标 | 未达标`)
    ).toEqual([["未 达 标"], ["达 标"]]);
  });

  it("are no more than every such table's where it holds no others", () => {
    expect(added("1.学位供给充足 | √ | ×\n2.校舍安全 | √（整改中） | ×（缺2所）")).toEqual([
      [],
      [],
    ]);
  });
});
