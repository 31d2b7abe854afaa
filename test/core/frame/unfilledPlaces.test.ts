import { framesOf } from "../../../src/core/frame/framesOf";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { gridOf } from "../gridOf";

const linesOf = (text: string) =>
  framesOf(readSheet(gridOf(text))).map(({ lines }) =>
    lines.map(({ path, name }) => [...path, name].join(" > "))
  );

describe("lines of places that nobody filled in", () => {
  it("belong to the body under the header, not to the header", () => {
    expect(
      linesOf(
        "学段 | 县 | 指标值 | 差额\n小学 | 利通区 | |\n | 盐池县 | 12000 | -200\n | 同心县 | 12000 | 100"
      )
    ).toEqual([["小学 > 利通区", "小学 > 盐池县", "小学 > 同心县"]]);
  });

  it("are no title of another table where a header is printed again under them", () => {
    const [lines, ...others] = linesOf(
      "县 | 指标值 | 差额\n大理市 | 12000 | -200\n祥云县 | 12000 | 100\n南涧县 | |\n二、初中 | |\n县 | 指标值 | 差额\n大理市 | 9000 | -50"
    );
    expect(lines).toEqual(["大理市", "祥云县", "南涧县", "二、初中", "大理市"]);
    expect(others).toEqual([]);
  });

  it("do not keep a title over another header from beginning a table", () => {
    expect(
      linesOf(
        "县 | 指标值 | 差额\n大理市 | 12000 | -200\n祥云县 | 12000 | 100\n2023年初中经费情况表 | |\n县 | 人数 | 排名\n大理市 | 900 | 5"
      )
    ).toHaveLength(2);
  });

  it("are named by the lane of places also where its heading may head units", () => {
    expect(
      linesOf(
        "学段 | 单位 | 指标值\n小学 | 信州区 | 12000\n小学 | 广丰区 | 12000\n初中 | 信州区 | 9000"
      )
    ).toEqual([["小学 > 信州区", "小学 > 广丰区", "初中 > 信州区"]]);
  });
});
