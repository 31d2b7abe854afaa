import { isTotalLine } from "../../../src/core/numbersToMarks/isTotalLine";

describe("a line that follows from the others", () => {
  it.each(["合计", "总计", "全市平均", "平均值", "排名", "名次", "全省平均"])("is %s", (name) => {
    expect(isTotalLine(name)).toBe(true);
  });

  it.each(["平均班额", "学前三年毛入园率", "生均校舍面积", "总人数占比情况"])(
    "is not %s",
    (name) => {
      expect(isTotalLine(name)).toBe(false);
    }
  );
});
