import { coefficientOfVariation } from "../../../src/core/edu/coefficientOfVariation";
import type { RawCell } from "../../../src/core/cell/rawCell";

const cvOf = (values: RawCell[][], students: RawCell[][]) =>
  coefficientOfVariation({ name: "生均值", cells: values }, { name: "学生数", cells: students });
const fault = (...said: string[]) => ({
  code: "#VALUE!",
  reason: expect.stringMatching(said.join(".*")) as string,
});

describe("coefficientOfVariation", () => {
  it("weighs each school by its students, in the order of the cells", () => {
    // Mean (1·3 + 5·1) ÷ 4 = 2, variance ((1 − 2)²·3 + (5 − 2)²·1) ÷ 4 = 3, so √3 ÷ 2.
    expect(cvOf([[1], [5]], [[3], [1]])).toBeCloseTo(Math.sqrt(3) / 2, 12);
    expect(cvOf([[1, 5]], [[3, 1]])).toBeCloseTo(Math.sqrt(3) / 2, 12);
  });

  it("leaves out a line that is blank in both", () => {
    expect(cvOf([[1], [""], [5]], [[3], [""], [1]])).toBeCloseTo(Math.sqrt(3) / 2, 12);
  });

  it("refuses areas of different size, whichever is larger, and names both", () => {
    const different = fault("生均值", "学生数", "一样大");
    expect(cvOf([[1], [5]], [[3], [1], [2]])).toEqual(different);
    expect(cvOf([[1], [5], [2]], [[3], [1]])).toEqual(different);
    expect(cvOf([[1, 5]], [[3, 1, 2]])).toEqual(different);
    expect(cvOf([[1, 5, 2]], [[3, 1]])).toEqual(different);
    expect(cvOf([[1, 5]], [[3], [1]])).toEqual(different);
  });

  it("says which cell is blank where the other has a figure", () => {
    expect(cvOf([[1], [""]], [[3], [1]])).toEqual(fault("生均值", "2", "空白"));
    expect(cvOf([[1], [5]], [[""], [1]])).toEqual(fault("学生数", "1", "空白"));
  });
});
