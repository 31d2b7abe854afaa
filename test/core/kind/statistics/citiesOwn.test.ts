import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/** The totals of a sheet as statistics, its findings, and why it was not taken. */
function read(text: string): string {
  const { tables, notTaken } = reviewWorkbook([gridOf(text)]);
  const said = tables.flatMap((table) =>
    table.kind === "statistics"
      ? [
          ...table.totals.map(({ cell, printed, computed }) => `${cell} ${printed}=${computed}`),
          ...table.findings.map(({ rule, cell }) => `${rule} ${cell}`),
        ]
      : [table.kind]
  );
  return [...said, ...Object.values(notTaken)].join("; ");
}

describe("a city's own line over its counties", () => {
  it("is their sum in every column where one of many digits is", () => {
    expect(
      read(`2023年锡林郭勒盟义务教育基本情况
单位 | 在校学生数（人） | 项目数（个）
锡林郭勒盟 | 158314 | 11
锡林浩特市 | 40261 | 4
二连浩特市 | 44325 | 6
阿巴嘎旗 | 12193 | 5
苏尼特左旗 | 61535 | 2`)
    ).toBe("B3 158314=158314; C3 11=17; sum-mismatch C3");
  });

  it("is asked about where its only figure is near their sum and no slip of the hand off", () => {
    const text = read(`2022年海东市义务教育事业发展情况
区县 | 教职工数（人）
海东市 | 28337
乐都区 | 5209
平安区 | 3813
民和回族土族自治县 | 4650
互助土族自治县 | 4388
化隆回族自治县 | 1806
循化撒拉族自治县 | 5895`);
    expect(text).toContain("A2:B9 像是统计表，没有当作统计表：B3 印作 28337");
    expect(text).toContain("6 个县（市、区）相加是 25761");
  });
});

describe("figures without a word of what they count", () => {
  it("are counts where whole numbers add up across in nearly all lines", () => {
    expect(
      read(`2023年基础教育事业发展情况
地区 | 本地 | 随迁子女 | 小计
安徽 | 5310 | 1506 | 6816
计 | 40762 | 7291 | 47053
湖南 | 594 | 1342 | 1936
四川 | 33958 | 2443 | 36401
湖北 | 900 | 2000 | 2900`)
    ).toBe("B4 40762=40762; C4 7291=7291; D4 47053=48053; part-sum-mismatch D4; sum-mismatch D4");
  });
});

describe("schools across", () => {
  it("have a 小计 that repeats the only school of its section", () => {
    expect(
      read(`温岭市2023年幼儿园基本情况统计表
项目 | 合计 | 云峰小学 | 左水小学 | 小计 | 观音初级中学 | 内湖中学 | 小计 | 柏林小学 | 小计
学校数（所） | 188 | 29 | 47 | 76 | 49 | 28 | 77 | 35 | 35
固定资产总值（万元） | 491498 | 35474 | 54763 | 90237 | 75385 | 169111 | 244496 | 156765 | 141088`)
    ).toContain("sum-mismatch J4");
  });

  it("are no sorts of schools: 公办学校 and 民办学校 make 学校数合计", () => {
    expect(
      read(`2024年全市特殊教育基本情况统计表
地区 | 学校数合计 | 公办学校 | 民办学校
黄浦区 | 29036 | 18193 | 10843
徐汇区 | 28023 | 25414 | 2609
长宁区 | 31912 | 16227 | 15685
总计 | 88971 | 59834 | 29137`)
    ).toBe("B6 88971=88971; C6 59834=59834; D6 29137=29137");
  });
});

describe("a figure that could be a year", () => {
  it("is one of the body under a header of years", () => {
    expect(
      read(`20-3 各类学校校数
项目 | Item | 2023
各类学校数合计（所） | Total | 2054
普通高等学校 | Higher | 670
幼儿园 | Kindergartens | 559
小学 | Primary | 825`)
    ).toBe("C3 2054=2054");
  });
});

describe("what a table of education is known by", () => {
  it("is no exam though 名次 stands beside the counts, and 学生数 beside 学校数", () => {
    expect(
      read(`2024年喀什地区各县教育事业统计
县（市、区） | 固定资产总值（万元） | 名次
合计 | 317275 |
岳普湖县 | 24496 | 4
麦盖提县 | 124819 | 2
喀什市 | 91648 | 3
疏勒县 | 76312 | 1`)
    ).toBe("B3 317275=317275");
    expect(
      read(`3-6 2023年各县（市、区）统计
地区 | 在校学生数 | 学校数 | 教职工数
双清区 | 11610 | 90 | 5828
大祥区 | 22371 | 72 | 2807
北塔区 | 57980 | 23 | 3124
总计 | 91961 | 185 | 11759`)
    ).toBe("B6 91961=91961; C6 185=185; D6 11759=11759");
  });

  it("adds twelve months up to 全年", () => {
    expect(
      read(`2023年各县（市、区）新增学位（个）进度
县（市、区） | 1月 | 2月 | 3月 | 全年
海拉尔区 | 562 | 303 | 932 | 1797
阿荣旗 | 312 | 495 | 647 | 1444
鄂伦春自治旗 | 265 | 306 | 486 | 1057
度假区 | 780 | 631 | 681 | 2092
合计 | 1919 | 1735 | 2746 | 6400`)
    ).toContain("part-sum-mismatch E4");
  });
});

describe("a table folded in two", () => {
  const folded = (sum: number) => `台州市教育事业基本情况
县（市、区） | 班级数（个） | 县（市、区） | 班级数（个）
合计 | ${sum} | 临海市 | 812
椒江区 | 903 | 温岭市 | 1204
黄岩区 | 655 | 玉环市 | 431`;

  it("adds both halves up to the sum over one of them", () => {
    expect(read(folded(4005))).toBe("B3 4005=4005");
    expect(read(folded(4105))).toBe("B3 4105=4005; sum-mismatch B3");
  });

  it("is two tables where each half has a sum of its own", () => {
    expect(
      read(`台州市教育事业基本情况
学校类别 | 学校数（所） | 学校类别 | 学校数（所）
小学 | 903 | 普通高中 | 204
初中 | 655 | 中职学校 | 431
合计 | 1558 | 合计 | 635`)
    ).toBe("B5 1558=1558; D5 635=635");
  });
});

describe("a figure that could be a year in the first line", () => {
  it("is counted under a heading of its own", () => {
    expect(
      read(`喀什地区2024年教育事业基本情况
县（市、区） | 教职工数（人）
疏勒县 | 2025
巴楚县 | 2615
伽师县 | 4603
全市合计 | 9243`)
    ).toBe("B6 9243=9243");
  });
});
