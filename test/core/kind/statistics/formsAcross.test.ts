import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../../src/core/sheet/grid";
import { gridOf } from "../../gridOf";

/** As `gridOf`, with a full-width blank for each · before a text. */
function indented(text: string): Grid {
  const grid = gridOf(text);
  const values = grid.values.map((row) =>
    (row ?? []).map((value) =>
      typeof value === "string"
        ? value.replace(/^·+/, (dots) => "\u3000".repeat(dots.length))
        : value
    )
  );
  return { ...grid, values };
}

/** What a sheet comes to as statistics: its totals with what re-adding gave, and its findings. */
function read(text: string): string {
  const [table] = reviewWorkbook([indented(text)]).tables;
  if (table?.kind !== "statistics") return "none";
  return [
    ...table.totals.map(({ cell, printed, computed }) => `${cell} ${printed}=${computed}`),
    ...table.findings.map(({ rule, cell }) => `${rule} ${cell}`),
  ].join("; ");
}

describe("statistics whose measures run down", () => {
  it("re-adds 小计 of provinces side by side, one of a single province too", () => {
    expect(
      read(`2024年全国初中基本情况
项目 | 合计 | 陕西 | 广西 | 小计 | 天津 | 辽宁 | 小计 | 广东 | 小计
项目数（个） | 38 | 1 | 12 | 13 | 7 | 14 | 21 | 4 | 4
专任教师数（人） | 11043 | 2208 | 2241 | 4449 | 1251 | 1380 | 2631 | 3963 | 3964`)
    ).toBe(
      "B3 38=38; B4 11043=11043; E3 13=13; E4 4449=4449; H3 21=21; H4 2631=2631; J3 4=4; J4 3964=3963; sum-mismatch J4"
    );
  });

  it("re-adds every measure though one is a ratio and another has decimals", () => {
    expect(
      read(`2023年各级各类学校基本情况
项目 | 幼儿园 | 小学 | 普通高中 | 合计
在校生（万人） | 6.41 | 5.05 | 6.31 | 17.77
班级数（个） | 1381 | 980 | 991 | 3352
平均班额（人） | 28.1 | 40.2 | 45.3 | 37.9
占地面积（平方米） | 1000 | 2000 | 3000 | 6500`)
    ).toBe("E3 17.77=17.77; E4 3352=3352; E6 6500=6000; sum-mismatch E6");
  });

  it("adds up 城区, 镇区 and 乡村 of each kind of school", () => {
    expect(
      read(`2024年学校在校生情况
类别 | 技工学校 | 普通中学 | 幼儿园 | 总计
城区 | 100 | 200 | 300 | 600
镇区 | 110 | 210 | 310 | 630
乡村 | 120 | 220 | 320 | 660
在校生数 | 330 | 630 | 930 | 1890`)
    ).toBe(
      "B6 330=330; C6 630=630; D6 930=930; E6 1890=1890; E3 600=600; E4 630=630; E5 660=660; E6 1890=1890"
    );
  });

  it("takes what is indented beside 其中 for part of the same thing", () => {
    expect(
      read(`2024年各级各类学校情况
项目 | 普通高中 | 幼儿园 | 其中：公办园 | ···普惠性民办园 | 初中 | 合计
班级数（个） | 1472 | 702 | 152 | 325 | 199 | 2373
专任教师数（人） | 537 | 3393 | 240 | 218 | 83 | 4013`)
    ).toBe("G3 2373=2373; G4 4013=4013");
  });

  it("finds a share over 100 in the line that names it, and a gross rate over 200", () => {
    expect(
      read(`2024年学校情况
项目 | 普通中学 | 小学 | 合计
毕业生数（人） | 4274 | 6965 | 11239
学校数（所） | 100 | 113 | 213
本科以上学历比例（%） | 786.5 | 56.7 | 61.2
毛入学率（%） | 102.5 | 958.1 | 103.4`)
    ).toBe("D3 11239=11239; D4 213=213; out-of-range B5; out-of-range C6");
  });
});

describe("totals of statistics", () => {
  it("takes the same schools in the same order for the parts of a second total, whatever it prints", () => {
    expect(
      read(`17-8 各类学校情况
项目 | 2023
各类学校数合计（所） | 50
小学 | 20
# 教学点 | 5
普通中学 | 18
幼儿园 | 12
各类学校在校学生数（人） | 60000
小学 | 2000
# 教学点 | 500
普通中学 | 1800
幼儿园 | 1200`)
    ).toBe("B3 50=50; B8 60000=5000; sum-mismatch B8");
  });

  it("counts 全州 as a county where another line is called the total", () => {
    expect(
      read(`2023年桂林市学校情况
区、县（市） | 在校学生数（人） | 新增学位（个）
总计 | 660 | 66
全州 | 110 | 11
恭城瑶族自治县 | 200 | 20
叠彩 | 350 | 35`)
    ).toBe("B3 660=660; C3 66=66");
  });

  it("finds a total though one of its parts has a minus sign too many", () => {
    expect(
      read(`2023年各级各类学校情况
指标 | 随迁子女数（人） | 平均班额（人）
合计 | 45242 | 36.2
特殊教育学校 | 17685 | 29.6
小学 | 7998 | 35.6
幼儿园 | 179 | 44.5
普通高等学校 | -19380 | 35`)
    ).toBe("B3 45242=6482; sum-mismatch B3; out-of-range B7");
  });

  it("re-adds 合计 of 公办 and 民办 where no word says what is counted, and finds a wrong one", () => {
    expect(
      read(`2023年汪清县义务教育基本情况
镇（街道） | 公办 | 民办 | 合计
白沙 | 433 | 6625 | 7058
上坪 | 4013 | 360 | 4373
桂花 | 28779 | 345 | 29124
桃源街道 | 19260 | 644 | 20103
计 | 52485 | 7974 | 60459`)
    ).toBe("B7 52485=52485; C7 7974=7974; D7 60459=60658; part-sum-mismatch D6; sum-mismatch D7");
  });

  it("re-adds 合计 over the kinds across for 本地 and 随迁子女 as for 公办 and 民办", () => {
    expect(
      read(`2024年各级各类学校基本情况
项目 | 初中 | 专门学校 | 中等职业学校 | 其中：职业高中 | 技工学校 | 合计
本地 | 16034 | 7335 | 10912 | 4324 | 39513 | 73794
随迁子女 | 25813 | 9758 | 38154 | 16161 | 36978 | 110703`)
    ).toBe("G3 73794=73794; G4 110703=110703");
  });

  it("re-adds the only measure of kinds across though its total is wrong", () => {
    expect(
      read(`鄂尔多斯市各级各类学校情况
项目 | 中等职业学校 | 普通中学 | 技工学校 | 幼儿园 | 小学 | 其中：教学点 | 总计
巩固率（%） | 93.59 | 99.44 | 92.6 | 92.7 | 99.34 | 93.39 | 95.17
毕业生数（人） | 11710 | 2044 | 11859 | 13412 | 14767 | 4833 | 53800`)
    ).toBe("H4 53800=53792; sum-mismatch H4");
  });
});
