import { checklistText } from "./checklistText";

describe("a blank", () => {
  it("is what a note says of all the rest where no mark says that, and else a mark that is missing", () => {
    const table = (first: string) => `2024年教育提质行动进展
指标 | 通州区 | 密云区
1.持证上岗率达到100% | ${first} |
2.生活老师配备 | × |
3.信息化终端配备 |  |
4.平均班额达标 |  | ×
注：“×”为未达标，其余为达标。`;
    expect(checklistText(table(""))).toBe("4; 通州区 3/1; 密云区 3/1");
    expect(checklistText(table("√"))).toBe(
      "4; 通州区 1/1; 密云区 0/1; blank-mark B5; blank-mark B6; blank-mark C3; blank-mark C4; blank-mark C5"
    );
  });
});
