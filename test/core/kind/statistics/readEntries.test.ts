import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/** What kinds of tables a sheet holds, and what is found on them. */
function read(text: string): string[] {
  return reviewWorkbook([gridOf(text)]).tables.flatMap((table) => [
    table.kind,
    ...table.findings.map(({ message }) => message),
  ]);
}

describe("the name of a line", () => {
  it("is its Chinese label where the same words stand before it in another language", () => {
    expect(
      read(`2023年各级各类学校在校生数
Item | 项目 | 在校生（人） | 毕业生（人）
Kindergartens | 幼儿园 | 7100 | 2300
Primary schools | 小学 | 9600 | -1500
Junior secondary schools | 初中 | 4900 | 1600
Total | 合计 | 21600 | 2400`)
    ).toEqual(["statistics", "小学的毕业生（人）（D4）是 -1500，不可能为负数，请核对。"]);
  });
});
