import { pairTables } from "../../../src/core/compare/pairTables";
import { pairWithin } from "../../../src/core/compare/pairWithin";
import { readPeriod } from "../../../src/core/compare/readPeriod";
import { checklistModel } from "../checklistModel";
import { sampleGrid } from "../sampleGrids";

const names = ["优质均衡", "普及普惠", "现代化监测"];
const [balanced, preschool, modern] = names.map((name) => checklistModel(sampleGrid(name)));
if (!balanced || !preschool || !modern) throw new Error("The sample has three checklists.");

describe("pairTables", () => {
  it("pairs the three checklists of the sample with their like, in any order", () => {
    expect(pairTables([balanced, preschool, modern], [modern, balanced, preschool])).toEqual({
      pairs: [
        { before: 2, after: 0 },
        { before: 0, after: 1 },
        { before: 1, after: 2 },
      ],
      onlyBefore: [],
      onlyAfter: [],
    });
  });

  it("leaves a checklist alone that the other workbook does not have", () => {
    expect(pairTables([balanced, modern], [preschool, modern])).toEqual({
      pairs: [{ before: 1, after: 1 }],
      onlyBefore: [0],
      onlyAfter: [0],
    });
  });

  it("lets the sheet's name decide between two copies of one checklist", () => {
    const copy = { ...balanced, sheet: "优质均衡6月" };
    expect(pairTables([copy], [balanced, { ...copy }]).pairs).toEqual([{ before: 0, after: 1 }]);
  });
});

describe("pairWithin", () => {
  const dated = (model: typeof balanced, date: string) => ({ model, date: readPeriod(date) });

  it("pairs each date of a checklist with the next one", () => {
    expect(
      pairWithin([
        dated(balanced, "2023年12月"),
        dated(preschool, "2023年"),
        dated(balanced, "2022年"),
        dated(balanced, "2023年6月"),
      ])
    ).toEqual([
      { before: 2, after: 3, dated: true },
      { before: 3, after: 0, dated: true },
    ]);
  });

  it("follows the order of the sheets where no date tells", () => {
    expect(pairWithin([dated(modern, ""), dated(modern, "")])).toEqual([
      { before: 0, after: 1, dated: false },
    ]);
    expect(pairWithin([dated(balanced, ""), dated(modern, "")])).toEqual([]);
  });
});
