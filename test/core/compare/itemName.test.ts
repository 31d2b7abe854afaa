import { itemName } from "../../../src/core/compare/itemName";

describe("itemName", () => {
  it.each([
    ["1.每百名学生", "1", "", "每百名学生"],
    ["２． 生均 公用经费", "2", "", "生均公用经费"],
    ["（一）学前三年毛入园率", "一", "", "学前三年毛入园率"],
    ["一、资源配置", "一", "", "资源配置"],
    ["12 班额", "12", "", "班额"],
    ["第3项 班额", "3", "", "班额"],
    ["A1 师资", "A1", "", "师资"],
    ["26-1.幼儿图书）", "26-1", "26", "幼儿图书"],
    ["26－1幼儿图书", "26-1", "26", "幼儿图书"],
    ["26.1幼儿图书", "26-1", "26", "幼儿图书"],
    ["26（1）幼儿图书", "26-1", "26", "幼儿图书"],
    ["26①幼儿图书", "26-1", "26", "幼儿图书"],
    ["26-3.2017年前规划的园舍", "26-3", "26", "2017年前规划的园舍"],
  ])("takes the number off %s", (text, number, parent, words) => {
    expect(itemName(text)).toEqual({ number, parent, words });
  });

  it.each([
    ["100%的学校达标", "", "100%的学校达标"],
    ["5年360学时培训", "", "5年360学时培训"],
    ["3.5年制高职", "3", "5年制高职"],
    ["27.2017年后规划的园", "27", "2017年后规划的园"],
  ])("takes no figure of the wording for a number: %s", (text, number, words) => {
    expect(itemName(text)).toMatchObject({ number, parent: "", words });
  });

  it("says the same of a name whatever its spaces, widths and punctuation", () => {
    expect(itemName("21、 全县“优质高中”招生，不低于 50％。").words).toBe(
      itemName("21.全县优质高中招生不低于50%").words
    );
  });
});
