import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/** What a sheet comes to as statistics: its totals with what re-adding gave, and its findings. */
function read(text: string): string {
  const [table] = reviewWorkbook([gridOf(text)]).tables;
  if (table?.kind !== "statistics") return "none";
  return [
    ...table.totals.map(({ cell, printed, computed }) => `${cell} ${printed}=${computed}`),
    ...table.findings.map(({ rule, cell }) => `${rule} ${cell}`),
  ].join("; ");
}

describe("forms of statistics", () => {
  it("re-adds the only column of a table though its total is wrong", () => {
    expect(
      read(`2024年各级各类学校基本情况
学校类别 | 在校学生数（人）
初中 | 2893
#民办初中 | 685
幼儿园 | 3536
中等职业学校 | 46974
合计 | 53503`)
    ).toBe("B7 53503=53403; sum-mismatch B7");
  });

  it("takes 1 973 beside ... for a figure, no year under the header", () => {
    expect(
      read(`湘西土家族苗族自治州教育统计年鉴（2022）
地区 | 校舍建筑面积（㎡） | 教职工数（人）
花垣县 | ... | 1 973
古丈县 | 74 880 | 5 834
保靖县 | 298 775 | 1 401
合计 | 2 501 930 | 9 308`)
    ).toBe("C6 9308=9208; sum-mismatch C6");
  });

  it("says nothing of a total that is far from any sum of its column", () => {
    expect(
      read(`2024年各级各类学校基本情况
学校类别 | 在校学生数（人）
初中 | 2893
#民办初中 | 685
幼儿园 | 3536
合计 | 90000`)
    ).toBe("none");
  });

  it("counts 内蒙古 as a place and not as part of the line above", () => {
    expect(
      read(`2023年全国普通高中基本情况
地区 | 招生数（人）
北京 | 100
江西 | 250
内蒙古 | 300
浙江 | 400
总计 | 1050`)
    ).toBe("B7 1050=1050");
  });

  it("adds up kinds across without what 其中 and # name", () => {
    expect(
      read(`2023年各级各类学校基本情况
项目 | 幼儿园 | #公办园 | 小学 | 普通中学 | #高中 | 合计
教师总数 | 100 | 40 | 200 | 300 | 90 | 600
图书册数（册） | 1000 | 400 | 2000 | 3000 | 900 | 6100
占地面积（平方米） | 10 | 4 | 20 | 31 | 9 | 61`)
    ).toBe("G3 600=600; G4 6100=6000; G5 61=61; sum-mismatch G4");
  });

  it("takes 各类学校在校学生数 over the kinds of schools for their total", () => {
    expect(
      read(`各类学校数及在校学生数
项目 | 2014年 | 2015年
各类学校数合计（所） | 17 | 19
小学 | 7 | 8
普通中学 | 10 | 11
各类学校在校学生数（人） | 300 | 329
小学 | 100 | 110
普通中学 | 200 | 220`)
    ).toBe("B3 17=17; C3 19=19; B6 300=300; C6 329=330; sum-mismatch C6");
  });

  it("holds total investment to be no sum of what was spent and what is planned", () => {
    expect(
      read(`2024年教育建设项目清单（万元）
序号 | 项目名称 | 总投资（万元） | 累计完成投资（万元） | 本年计划投资（万元）
1 | 北关镇中心小学教学楼项目 | 5000 | 600 | 4400
2 | 新桥中学宿舍楼工程 | 36800 | 16560 | 20240
3 | 双溪民族小学宿舍楼工程 | 10400 | 312 | 10088
4 | 三江希望小学新建工程 | 6100 | 1647 | 891
总计 |  | 58300 | 19119 | 35619`)
    ).toBe("C7 58300=58300; D7 19119=19119; E7 35619=35619");
  });

  it("holds the 小计 of a section with one member against that member", () => {
    expect(
      read(`韶关市2023年小学基本情况统计表
单位 | 学校数（所） | 在校学生数（人）
武江 | 52 | 11395
浈江 | 13 | 37100
小计 | 65 | 48495
翁源 | 5 | 10947
小计 | 2 | 10947`)
    ).toBe("B5 65=65; C5 48495=48495; B7 2=5; C7 10947=10947; sum-mismatch B7");
  });

  it("re-adds 海南省 behind its own counties, though a province is what others are compared with elsewhere", () => {
    expect(
      read(`2023年海南省义务教育学校数
项目 | 五指山市 | 琼海市 | 文昌市 | 万宁市 | 海南省
公办学校（所） | 163 | 250 | 38 | 125 | 576
民办学校（所） | 37 | 76 | 23 | 52 | 188`)
    ).toBe("F3 576=576; F4 188=188");
  });

  it("holds a city's only figure against its counties where a slip of the hand explains it, not where it may be its own", () => {
    const sheet = (own: number) => `2022年桂林市幼儿园情况
各地 | 固定资产总值（万元）
桂林市 | ${own}
灌阳县 | 57032
秀峰区 | 43136
兴安县 | 48123
灵川县 | 29022
平乐县 | 19170
恭城瑶族自治县 | 66449`;
    expect(read(sheet(262832))).toBe("B3 262832=262932; sum-mismatch B3");
    expect(read(sheet(243762))).toBe("B3 243762=262932; sum-mismatch B3");
    // A tenth less, and far less: nobody can tell from the table alone.
    expect(read(sheet(236639))).toBe("none");
    expect(read(sheet(170000))).toBe("none");
  });

  it("counts 全州 as a county under its city, and its 小计 from there", () => {
    expect(
      read(`2022年桂林市小学情况
区县 | 招生数（人）
桂林市 | 33
平乐 | 10
资源 | 5
小计 | 15
雁山 | 4
全州 | 6
叠彩 | 8
小计 | 18`)
    ).toBe("B3 33=33; B6 15=15; B10 18=18");
  });
});
