import { readFundingGoal } from "../../../src/taskpane/tools/catchUp/readFundingGoal";

const typed = { byYear: "2027", baseYear: "2021", targetYear: "2023", growth: "" };

describe("readFundingGoal", () => {
  it("reads years and percentages however they are typed", () => {
    expect(readFundingGoal({ ...typed, byYear: " ２０２７ 年", growth: "５％" })).toEqual({
      byYear: 2027,
      baseYear: 2021,
      targetYear: 2023,
      benchmarkGrowth: 0.05,
    });
    expect(readFundingGoal({ ...typed, growth: "−2.5%" })).toMatchObject({
      benchmarkGrowth: -0.025,
    });
  });
  it("takes the printed growth where none is typed", () => {
    expect(readFundingGoal(typed)).toMatchObject({ benchmarkGrowth: "printed" });
  });
  it.each([
    ["byYear", "27", "badYear"],
    ["baseYear", "", "badYear"],
    ["targetYear", "今年", "badYear"],
    ["growth", "五成", "badGrowth"],
    ["growth", "-100", "badGrowth"],
    ["byYear", "2021", "order"],
    ["byYear", "2072", "tooLong"],
    ["targetYear", "2021", "targetOrder"],
  ])("tells what is wrong with %s %s: %s", (field, text, problem) => {
    expect(readFundingGoal({ ...typed, [field]: text })).toEqual({ field, problem });
  });
  it("needs no later year of the benchmark where its growth is given", () => {
    expect(readFundingGoal({ ...typed, targetYear: "2021", growth: "3" })).toMatchObject({
      targetYear: 2021,
      benchmarkGrowth: 0.03,
    });
  });
});
