import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

function read(amount: string) {
  const [table] = reviewWorkbook([
    gridOf(`2023年小学生均教育经费测算
单位：千元 | | |
地区 | 生均经费 | 全省平均 | 差额
越城区 | ${amount} | ${amount} | 0
柯桥区 | ${amount} | ${amount} | 0`),
  ]).tables;
  if (table?.kind !== "funding") throw new Error("no funding table");
  return [table.stages[0]?.target, table.reading ?? []];
}

describe("the unit of a caption", () => {
  it("stands as long as nobody spends more than two million yuan per student by it", () => {
    expect(read("12")).toEqual([12000, []]);
    expect(read("2000")).toEqual([2e6, []]);
    expect(read("2000.001")).toEqual([2000.001, [expect.stringContaining("以元计")]]);
  });
});
