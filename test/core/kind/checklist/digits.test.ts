import { framesOf } from "../../../../src/core/frame/framesOf";
import { sheetLegend } from "../../../../src/core/frame/sheetLegend";
import { FrameMarks } from "../../../../src/core/kind/checklist/frameMarks";
import { MarkReader } from "../../../../src/core/mark/markReader";
import { readSheet } from "../../../../src/core/sheet/readSheet";
import { gridOf } from "../../gridOf";
import { checklistText } from "./checklistText";

function areDigits(rows: string): boolean {
  const sheet = readSheet(gridOf(`县区 | 1.学位供给 | 2.校舍安全 | 3.教师配备\n${rows}`));
  const [frame] = framesOf(sheet);
  if (frame === undefined) throw new Error("no table");
  return new FrameMarks(frame, new MarkReader(sheetLegend(sheet), true)).areDigits;
}

describe("1 and 0 in a table", () => {
  it("are its marks where no other stands, or more than five of them to each other", () => {
    expect(areDigits("椒江区 | 1 | 0 | 1\n黄岩区 | 0 | 1 | 1")).toBe(true);
    expect(areDigits("椒江区 | 1 | 0 | 1\n黄岩区 | 0 | 1 | √\n临海市 | 1 | |")).toBe(true);
    expect(areDigits("椒江区 | 1 | 0 | 1\n黄岩区 | 0 | 1 | √")).toBe(false);
    expect(areDigits("椒江区 | √ | × | √\n黄岩区 | √ | √ | 1")).toBe(false);
  });

  it("are marks though one of the printed rates is an error and another one wrong", () => {
    expect(
      checklistText(`承德市2024年度语言文字工作情况表
县（市、区） | 控辍保学 | 教育经费落实 | 生命教育进课堂 | 达成度
滦平县 | 1 | 1 | 0 | #DIV/0!
宽城县 | 0 | 1 | 0 | 23.0%
围场县 | 1 | 1 | 1 | 100.0%`)
    ).toBe("3; 滦平县 2/1; 宽城县 1/2; 围场县 3/0; rate-mismatch E4; cell-error E3");
  });

  it("are marks of a school of which half are known, for the figure in a line of totals is none", () => {
    expect(
      checklistText(`疏附县2025年学前教育普及普惠情况
指标名称 | 石桥小学 | 长岭民族小学 | 梨树第二小学 | 东门小学 | 西门小学
儿童青少年近视防控 | 1 | 1 | 1 | 1 | 0
教学仪器设备管理使用规范 | ？ | 0 | 0 | 1 | 1
总分 | 81.63 | 89.03 | 85.97 | 90.12 | 77.15`)
    ).toBe(
      "2; 石桥小学 1/0; 长岭民族小学 1/1; 梨树第二小学 1/1; 东门小学 2/0; 西门小学 1/1; unknown-mark B4"
    );
  });
});
