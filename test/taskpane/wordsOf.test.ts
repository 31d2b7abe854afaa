import { wordsOf } from "../../src/taskpane/parts/wordsOf";

describe("where a line may break in a name", () => {
  it.each([
    ["定基增长", "定基|增长"],
    ["市本级", "市本级"],
    ["达成度", "达成度"],
    ["校际优质均衡系数（小学段）", "校际|优质|均衡|系数|（小学段）"],
    ["学校就读率(%)", "学校|就读率(%)"],
    ["普通高中、中等职业教育", "普通|高中、|中等|职业教育"],
    ["2023年", "2023年"],
    ["", ""],
  ])("%s", (text, pieces) => {
    expect(wordsOf(text).join("|")).toBe(pieces);
  });

  it("loses nothing of the text", () => {
    for (const text of ["  甲 乙（丙", "（（“甲”", "Grade 9 班额", "\n换行"])
      expect(wordsOf(text).join("")).toBe(text);
  });
});
