import { findParts } from "../../../../src/core/kind/statistics/partSums";
import { entry, matrixOf } from "./drawn";

const total = (label: string) => entry(label, { role: "total" });
const counties = ["椒江区", "黄岩区", "路桥区"].map((name) => entry(name, { region: true }));

/** The parts of the total that stands first. */
function partsOfFirst(
  entries: Parameters<typeof matrixOf>[0],
  rows: Parameters<typeof matrixOf>[2]
): number[] | undefined {
  return findParts(matrixOf(entries, counties, rows), "lane").find(({ total: at }) => at === 0)
    ?.parts;
}

describe("公办 and 民办", () => {
  const entries = [total("合计"), entry("公办"), entry("民办")];

  it("are the parts of a 合计 that is blank throughout: they leave no rest", () => {
    expect(
      partsOfFirst(entries, [
        [null, 10, 20],
        [null, 30, 40],
        [null, 50, 60],
      ])
    ).toEqual([1, 2]);
  });
});

describe("the lanes behind a total", () => {
  it("are its parts as far as the next total, with one that is 0 wherever the sum is right", () => {
    const entries = [
      total("在校生合计"),
      ...["小学", "初中", "特教"].map((stage) => entry(`${stage}在校生`)),
      total("教师合计"),
      ...["小学", "初中"].map((stage) => entry(`${stage}教师`)),
    ];
    expect(
      partsOfFirst(entries, [
        [300, 100, 200, 0, 30, 10, 20],
        [700, 300, 400, 0, 70, 30, 40],
        [990, 500, 480, 20, 110, 50, 60],
      ])
    ).toEqual([1, 2, 3]);
  });
});
