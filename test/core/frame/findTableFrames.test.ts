import { areaAddress } from "../../../src/core/area/address";
import { framesOf } from "../../../src/core/frame/framesOf";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { gridOf } from "../gridOf";

function framesIn(text: string) {
  return framesOf(readSheet(gridOf(text))).map((frame) => ({
    area: areaAddress(frame.area),
    names: frame.lines.map(({ name }) => name),
    stacks: frame.lanes.map(({ own }) => own.join(" > ")),
  }));
}

describe("the tables of a sheet", () => {
  it("have years side by side for their headings, although a year alone is a date", () => {
    const text = `
教育发展主要目标
指标|小学||初中|
|2020年|2025年|2020年|2025年
近视率（%）|40|35|70|64
巩固率（%）|99|99.5|98|99`;
    expect(framesIn(text)).toEqual([
      {
        area: "A2:E5",
        names: ["近视率（%）", "巩固率（%）"],
        stacks: ["小学 > 2020年", "小学 > 2025年", "初中 > 2020年", "初中 > 2025年"],
      },
    ]);
  });

  it("go on with a line of figures kept as texts behind a year", () => {
    const text = `
指标|毛入园率（%）|巩固率（%）|近视率（%）
2020年| 97.5| 99.6| 51.2
2025年| 99.0| 99.9| 50.5`;
    expect(framesIn(text)).toMatchObject([{ area: "A1:D3", names: ["2020年", "2025年"] }]);
  });

  it("end at a caption that is a date beside a name", () => {
    const text = `
指标|2023年|2024年目标
毛入园率（%）|97.5|99
填报单位：天台县|2024年3月|
巩固率（%）|97.5|99`;
    expect(framesIn(text)[0]?.area).toBe("A1:C2");
  });

  it("print their header again with years as numbers", () => {
    const text = `
类别|指标|2020|2025|属性
普及|毛入园率（%）|97|99|预期性
类别|指标|2020|2025|属性
公平|残疾儿童入学率（%）|98|99|约束性`;
    expect(framesIn(text)).toMatchObject([
      { area: "A1:E4", names: ["毛入园率（%）", "残疾儿童入学率（%）"] },
    ]);
  });

  it("number their lines between sections and names", () => {
    const text = `
类别|序号|指标|现状|目标
普及|1|毛入园率（%）|97|99
|2|巩固率（%）|98|99
公平|3|残疾儿童入学率（%）|98|99`;
    expect(framesIn(text)[0]).toMatchObject({
      names: ["毛入园率（%）", "巩固率（%）", "残疾儿童入学率（%）"],
      stacks: ["现状", "目标"],
    });
  });

  it("keep a count behind the names as a lane of figures", () => {
    const text = `
县（市、区）|学校数|备注
椒江区|1|新建
黄岩区|2|改建
路桥区|3|扩建`;
    expect(framesIn(text)[0]?.stacks).toEqual(["学校数"]);
  });

  it("stand apart under titles of their own, also with the same header and no blank line between", () => {
    const text = `
专栏1 学前教育主要目标
指标|现状|目标
毛入园率（%）|97|99
专栏2 义务教育主要目标
指标|现状|目标
巩固率（%）|98|99`;
    expect(framesIn(text).map(({ area }) => area)).toEqual(["A2:C3", "A5:C6"]);
  });

  it("stand beside each other where the second's labels end in 未达标（项）, which alone could be a mark", () => {
    const items = ["校舍安全", "均衡编班", "营养改善", "普通话推广", "校医配备", "心理辅导"];
    const lines = items.map((item) => `${item}|√|×||${item}到位|√|×`).join("\n");
    const text = `
指标|甲县|乙县||项目|丙县|丁县
${lines}
未达标（项）|0|6||未达标（项）|0|6`;
    expect(framesIn(text).map(({ area }) => area)).toEqual(["A1:C8", "E1:G8"]);
  });

  it("keep a last line of words that heads nothing", () => {
    const text = `
指标|毛入园率（%）|巩固率（%）
2020年|97|98
2025年目标|99|99
指标属性|预期性|约束性
注：数据由教育局提供。`;
    expect(framesIn(text)).toMatchObject([
      { area: "A1:C4", names: ["2020年", "2025年目标", "指标属性"] },
    ]);
  });

  it("go on behind a line whose figures are words and whose label holds the word of a heading", () => {
    const text = `
指标|现状|目标
毛入园率（%）|97|99
义务教育学校大班额比例（%）|较低|基本消除
巩固率（%）|98|99`;
    expect(framesIn(text)).toMatchObject([{ area: "A1:C4" }]);
  });

  it("begin under a line that numbers their lanes behind 序号, whatever the header is called", () => {
    const text = `
序号|1|2|3
校名|东门小学|西门小学|南门小学
在校生数|500|400|300
骨干教师数|5|4|3`;
    expect(framesIn(text)).toMatchObject([
      { names: ["在校生数", "骨干教师数"], stacks: ["东门小学", "西门小学", "南门小学"] },
    ]);
  });

  it("hold a last line that blank cells part, behind a blank line, once", () => {
    const text = `
学校|在校生数|骨干教师数|多媒体教室数|办别
东门小学|500|5|12|公办
西门小学|400|4|10|公办

南门小学|300|||公办`;
    expect(framesIn(text)).toMatchObject([{ names: ["东门小学", "西门小学", "南门小学"] }]);
  });

  it("begin at a header over a blank line, unless another header stands under it", () => {
    const body = "毛入园率（%）|97|99\n巩固率（%）|98|99";
    expect(framesIn(`指标|现状|目标\n||\n${body}`)).toMatchObject([
      { area: "A1:C4", stacks: ["现状", "目标"] },
    ]);
    expect(framesIn(`单位名称|示例县|\n||\n指标|现状|目标\n${body}`)).toMatchObject([
      { area: "A3:C5" },
    ]);
  });
});
