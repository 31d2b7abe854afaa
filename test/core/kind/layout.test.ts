import { findTitle } from "../../../src/core/frame/findTitle";
import { isCounting } from "../../../src/core/sheet/isCounting";
import { legendTexts } from "../../../src/core/frame/legendRows";
import { isCaption, isNote } from "../../../src/core/frame/notes";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { gridOf } from "../gridOf";

const sheetOf = (text: string) => readSheet(gridOf(text));

describe("findTitle", () => {
  const title = (text: string, top: number) => {
    const sheet = sheetOf(text);
    return findTitle(sheet, { ...sheet.used, top }, 0);
  };

  it("passes over numbers of attachments, units, dates and legends", () => {
    const above =
      "附件1 | \n全市教育现代化监测情况 | \n（√达标，×未达标） | \n填报单位：教育局 | 2023年3月\n";
    expect(title(`${above}指标 | 椒江`, 4)).toBe("全市教育现代化监测情况");
  });

  it("is '' where nothing stands above", () => {
    expect(title("指标 | 椒江", 0)).toBe("");
  });
});

describe("captions and notes", () => {
  it.each([
    "单位：万元",
    "（单位：元）",
    "附件2",
    "2023年12月31日",
    "填报单位：某市教育局",
    "数据截止2022年底",
    "注：1.数据截止…",
  ])("takes %j for a caption", (text) => {
    expect(isCaption(text)).toBe(true);
  });

  it.each(["2023年台州市教育经费情况表", "1", "指标", "数据中心建设情况表"])(
    "takes %j for none",
    (text) => {
      expect(isCaption(text)).toBe(false);
    }
  );

  it("tells a note from a label", () => {
    expect(isNote("注：1.数据截止2022年")).toBe(true);
    expect(isNote("2.表格中“√”表示该项目已达标")).toBe(true);
    expect(isNote("2.骨干教师")).toBe(false);
  });

  it("reads a legend that is kept cell by cell as one sentence", () => {
    const sheet = sheetOf("图例： | √ | 达标 | × | 未达标");
    expect(legendTexts(sheet, sheet.used)).toContain("√表示达标;×表示未达标");
  });
});

describe("isCounting", () => {
  const row = (text: string) => {
    const sheet = sheetOf(text);
    return isCounting(text.split("|").map((_cell, k) => sheet.at(0, k)));
  };

  it("knows an index row from figures", () => {
    expect(row("甲 | 乙 | 1 | 2 | 3")).toBe(true);
    expect(row("1 | 2")).toBe(false);
    expect(row("1 | 0 | 1")).toBe(false);
    expect(row("甲 | 乙 | 丙")).toBe(false);
  });
});
