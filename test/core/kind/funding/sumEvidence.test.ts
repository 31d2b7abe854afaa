import type { Figure } from "../../../../src/core/kind/funding/model";
import { sumVotes } from "../../../../src/core/kind/funding/sumEvidence";

const figures = (...values: number[]): Figure[] =>
  values.map((value) => ({
    cell: "A1",
    text: String(value),
    number: { value, step: 1 },
    scale: 1,
    exactDigits: true,
  }));

describe("what figures tell of a row", () => {
  it("is that it lies beyond all others per student: the smallest and the largest do, none between them", () => {
    const votes = sumVotes([{ added: [], perHead: [figures(5, 1, 9, 7)] }], 4, [0, 1, 2, 3]);
    expect(votes.map(({ meant, beyond }) => [meant, beyond])).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
    ]);
  });

  // Three figures to the whole: each is up to half of one off, all of them one and a half.
  it.each([
    [101, 1],
    [102, 0],
  ])("is that %d is the sum of 60 and 40 (%d) as far as the rounding of each goes", (sum, adds) => {
    const evidence = [{ added: [figures(sum, 60, 40)], perHead: [] }];
    expect(sumVotes(evidence, 3, [1, 2])[0]?.adds).toBe(adds);
    expect(sumVotes(evidence, 3, [0, 1, 2])[0]?.adds).toBe(adds);
  });
});
