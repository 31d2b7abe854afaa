import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/** What kinds of tables a sheet holds, and what is found on them. */
function read(text: string): string[] {
  return reviewWorkbook([gridOf(text)]).tables.flatMap((table) => [
    table.kind,
    ...table.findings.map(({ message }) => message),
  ]);
}

describe("what a table counts", () => {
  it("may be said by a line between its title and its header alone", () => {
    const sheet = (unit: string) => `2023年各县（市、区）情况
${unit}
县（市、区） | 2021年 | 2022年
椒江区 | 7100 | 7300
黄岩区 | 9600 | 9500
路桥区 | 4900 | 5600
合计 | 21600 | 22500`;
    expect(read(sheet("在校生，单位：人"))).toEqual([
      "statistics",
      expect.stringContaining("合计的2022年（C7）印作 22500，3 项相加是 22400"),
    ]);
    expect(read(sheet("单位：人"))).toEqual([]);
  });
});
