import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/** What a sheet comes to as a checklist: its indicators, then each region with met/unmet. */
function read(text: string): string {
  const [table] = reviewWorkbook([gridOf(text)]).tables;
  if (table?.kind !== "checklist") return "none";
  const names = table.indicators.map(({ name, excluded }) => (excluded ? `-${name}` : name));
  const regions = table.regions.map(({ name, met, unmet }) => `${name} ${met}/${unmet}`);
  return [
    names.join(" "),
    ...regions,
    ...table.findings.map(({ rule, cell }) => `${rule} ${cell}`),
  ].join("; ");
}

const TITLE = "教育现代化达标情况表\n";

describe("forms of checklists", () => {
  it("leaves out indicators by their own words or by a note", () => {
    const table = `${TITLE}县区 | 1.学位供给充足 | 2.教师达标（参考指标，不计入达标率） | 3.校舍安全
椒江区 | √ | × | √
黄岩区 | × | √ | √
`;
    expect(read(table)).toBe(
      "1.学位供给充足 -2.教师达标（参考指标，不计入达标率） 3.校舍安全; 椒江区 2/0; 黄岩区 1/1"
    );
    expect(read(`${table}注：第3项为参考指标，不计入达标率。`)).toContain(
      "-3.校舍安全; 椒江区 1/0; 黄岩区 0/1"
    );
  });

  it("leaves out items by their own numbers, not by those of an index line that counts two columns an item", () => {
    expect(
      read(`${TITLE}单位 | 1、学位供给充足 | 1、学位供给充足 | 2、校舍安全 | 2、校舍安全 | 3、均衡编班 | 3、均衡编班
 | 现状值 | 结论 | 现状值 | 结论 | 现状值 | 结论
甲 | 1 | 2 | 3 | 4 | 5 | 6
椒江区 | 93 | 达标 | 86 | 不达标 | 71 | 不达标
黄岩区 | 81 | 不达标 | 95 | 达标 | 88 | 达标
注：第2项暂不列入统计。`)
    ).toBe("1、学位供给充足 -2、校舍安全 3、均衡编班; 椒江区 1/1; 黄岩区 1/1");
  });

  it("names an indicator by the heading over 达标与否", () => {
    expect(
      read(`${TITLE}县区 | 1.学位供给充足 | 1.学位供给充足 | 2.校舍安全 | 2.校舍安全
 | 实际值 | 达标与否 | 实际值 | 达标与否
椒江区 | 93% | √ | 86 | ×
黄岩区 | 81% | × | 95 | √
注：√为达标，×为未达标`)
    ).toBe("1.学位供给充足 2.校舍安全; 椒江区 1/1; 黄岩区 1/1");
  });

  it.each([
    ["behind an opener", "图例 | √ | 有短板 | × | 无短板"],
    ["in rows", "注： | √ | 有短板\n | × | 无短板"],
    ["without an opener", "√ | 存在问题\n× | 不存在问题"],
  ])("reads a legend that stands in cells, %s", (_form, legend) => {
    expect(
      read(
        `${TITLE}县区 | 1.学位供给充足 | 2.校舍安全\n椒江区 | √ | ×\n黄岩区 | × | ×\n\n${legend}`
      )
    ).toBe("1.学位供给充足 2.校舍安全; 椒江区 1/1; 黄岩区 2/0");
  });

  it("counts nothing where a note explains the marks as something else", () => {
    const text = `${TITLE}县区 | 1.学位供给充足 | 2.校舍安全\n椒江区 | √ | ×\n黄岩区 | × | √\n注：“√”为第一批，“×”为第二批。`;
    expect(read(text)).not.toMatch(/椒江区 [1-9]|椒江区 0\/[1-9]/);
  });

  it("keeps the parts under a county apart, also one that no list of places knows", () => {
    expect(
      read(`${TITLE}县区 | 类别 | 1.学位供给充足 | 2.校舍安全
椒江区 | 城区 | √ | ×
 | 农村 | √ | √
直属分局 | 城区 | × | ×
 | 农村 | √ | ×
黄岩区 | 城区 | √ | √
 | 农村 | × | √
注：√为达标，×为未达标`)
    ).toContain(
      "椒江区（城区） 1/1; 椒江区（农村） 2/0; 直属分局（城区） 0/2; 直属分局（农村） 1/1; 黄岩区（城区） 2/0; 黄岩区（农村） 1/1"
    );
  });

  it("tells totals and ranks from items where 1 and 0 are the marks", () => {
    expect(
      read(`${TITLE}指标 | 椒江区 | 黄岩区 | 路桥区
1.学位供给充足 | 1 | 0 | 1
2.校舍安全 | 1 | 0 | 0
未达标小计 | 0 | 2 | 1
达成度 | 1 | 0 | 0.5
晾晒排名 | 1 | 3 | 2
注：1表示达标，0表示未达标`)
    ).toBe("1.学位供给充足 2.校舍安全; 椒江区 2/0; 黄岩区 0/2; 路桥区 1/1");
  });

  it("takes a line without any mark for an item or a heading by the number that the totals print", () => {
    const table = (printed: string) => `${TITLE}指标 | 椒江区 | 黄岩区
教育质量 |  | 
校舍安全 | × | 
学位供给 |  | ×
达标情况 | ${printed}
注：×为未达标，空白为达标`;
    expect(read(table("1/2 | 1/2"))).toBe("校舍安全 学位供给; 椒江区 1/1; 黄岩区 1/1");
    expect(read(table("2/3 | 2/3"))).toBe("教育质量 校舍安全 学位供给; 椒江区 2/1; 黄岩区 2/1");
  });

  it("lets 其余 speak of grades and blanks, never of what is not counted", () => {
    expect(
      read(`${TITLE}县区 | 1.学位供给充足 | 2.校舍安全 | 3.教师配备
椒江区 | 绿 | 红 | ——
黄岩区 | 黄 | 绿 | 绿
注：“红”为未达标，其余为达标。`)
    ).toBe("1.学位供给充足 2.校舍安全 3.教师配备; 椒江区 1/1; 黄岩区 3/0");
  });

  it("names the only region by the title, also one of an autonomous county", () => {
    expect(
      read(`2024年度琼中黎族苗族自治县教育现代化自评表\n序号 | 指标 | 完成情况
1 | 学位供给充足 | √
2 | 校舍安全 | ×
3 | 教师配备 | √
注：√为达标，×为未达标`)
    ).toBe("学位供给充足 校舍安全 教师配备; 琼中黎族苗族自治县 2/1");
  });

  it("reads no last year's rate as this year's", () => {
    expect(
      read(`${TITLE}指标 | 椒江区 | 黄岩区
1.学位供给充足 | √ | ×
2.校舍安全 | √ | √
达成度 | 100% | 50%
上年度达成度 | 50% | 0%
注：√为达标，×为未达标`)
    ).toBe("1.学位供给充足 2.校舍安全; 椒江区 2/0; 黄岩区 1/1");
  });

  it("counts no rate where blanks mean something and an unmarked line may be a heading", () => {
    const [table] = reviewWorkbook([
      gridOf(`${TITLE}指标 | 椒江区 | 黄岩区
政府保障 |  | 
学籍管理规范 |  | 
生师比 | × | 
学校管理 |  | 
校舍安全 |  | ×
注：未达标的打“×”，达标的不填。`),
    ]).tables;
    expect(table?.kind === "checklist" && table.regions.map(({ rate }) => rate)).toEqual([
      null,
      null,
    ]);
    expect(table?.reading?.join("")).toMatch(/看不出是标题还是留空的指标/);
  });

  it("takes 全州 among counties for a county where marks stand under it", () => {
    expect(
      read(`桂林市教育现代化达标情况表\n指标 | 全州 | 灵川县
1.学位供给充足 | √ | ×
2.校舍安全 | × | √
注：√为达标，×为未达标`)
    ).toBe("1.学位供给充足 2.校舍安全; 全州 1/1; 灵川县 1/1");
  });

  it("reads a legend in cells that goes on right of the table", () => {
    expect(
      read(`循化县教育现代化达标情况表\n序号 | 指标 | 自查结果
1 | 学位供给充足 | A
2 | 校舍安全 | B
3 | 教师配备 | A

A | 达到省定标准 | B | 未达到省定标准`)
    ).toBe("学位供给充足 校舍安全 教师配备; 循化县 2/1");
  });

  it("takes no list of problems for one of aims, though an item is ticked nowhere", () => {
    expect(
      read(`2024年台州市存在问题一览表\n序号 | 存在问题 | 椒江区 | 黄岩区 | 路桥区
1 | 校车未年检 |  | √ | √
2 | 监控存在盲区 |  |  | 
3 | 功能教室不足 | √ |  | 
4 | 账目不规范 | √ | √ | `)
    ).toBe("none");
  });

  it("knows an item by its number though its only cell is an error and its name speaks of a total", () => {
    expect(
      read(`全州县教育现代化核查表\n工作任务 | 核查情况
合计 | 3/4
2.1阳光招生 | √
2.2生命教育 | ×
2.3实践基地总数 | #NAME?
2.4学校章程 | √
注：√为达标，×为未达标`)
    ).toBe("2.1阳光招生 2.2生命教育 2.3实践基地总数 2.4学校章程; 全州县 2/1; cell-error B6");
  });

  it("reads 1 and 0 beside figures under 是否达标 without a note", () => {
    expect(
      read(`北京市2025年特殊教育发展台账\n县市区 | 1.合格学历率 | 1.合格学历率 | 2.普通话推广 | 2.普通话推广
 | 数值 | 是否达标 | 数值 | 是否达标
东城区 | 1743 | 1 | 619 | 0
西城区 | 1312 | 1 | 831 | 0
朝阳区 | 2470 | 0 | 2887 | 1`)
    ).toBe("1.合格学历率 2.普通话推广; 东城区 1/1; 西城区 1/1; 朝阳区 1/1");
  });

  it("reports words with a number among the marks of one county as a mark that it does not know", () => {
    expect(
      read(`察隅县2024年自评表\n序号 | 工作任务 | 核查情况
1 | 实验室按标准建设 | ※
2 | 应配未配专职校医 | 约3间
3 | 学籍管理规范 | √
4 | 校车安全管理 | √
达标比例 |  | 50%`)
    ).toBe(
      "实验室按标准建设 应配未配专职校医 学籍管理规范 校车安全管理; 察隅县 2/1; unknown-mark C4"
    );
  });

  it("names items by 指标（达标要求） though a lane of aims stands beside it", () => {
    expect(
      read(`${TITLE}序号 | 指标（达标要求） | 目标值 | 椒江区 | 黄岩区
1 | 学位供给充足 | 全覆盖 | √ | ×
2 | 校舍安全 | ≥95% | × | √
3 | 学籍管理规范 | 全覆盖 | √ | √
注：√为达标，×为未达标`)
    ).toBe("学位供给充足 校舍安全 学籍管理规范; 椒江区 2/1; 黄岩区 2/1");
  });

  it("knows that a bare 总计 counts what is met once the note says what a blank is", () => {
    expect(
      read(`${TITLE}说明：×表示未达标，空白表示达标
序号 | 县市区 | 1.财政拨款 | 2.中心园 | 3.学籍管理 | 总计
1 | 椒江区 |  | × |  | 3
2 | 黄岩区 |  |  |  | 3
3 | 路桥区 | × | × |  | 1
4 | 临海市 |  |  | × | 2`)
    ).toBe(
      "1.财政拨款 2.中心园 3.学籍管理; 椒江区 2/1; 黄岩区 3/0; 路桥区 1/2; 临海市 2/1; sum-mismatch F4"
    );
  });

  it("takes a ？ in the first line for a mark that it does not know, and no heading", () => {
    expect(
      read(`察隅县2024年自评表\n考核内容 | 自查结果
家长学校规范开办 | ？
校车安全管理 | 合格
学籍管理规范 | 合格`)
    ).toBe("家长学校规范开办 校车安全管理 学籍管理规范; 察隅县 2/0; unknown-mark B3");
  });

  it("goes on behind a blank line with the next section though its first mark is not known", () => {
    expect(
      read(`水城区2025年自评表
类别 | 指标 | 达标情况
一、教育信息化 | 专职保安员配备 | ×
二、政府保障 | 经费列入预算 | √
二、政府保障 | 活动开展 | √

三、考核部分 | 终端配备 | /√
三、考核部分 | 校车安全管理 | √`)
    ).toBe(
      "专职保安员配备 经费列入预算 活动开展 终端配备 校车安全管理; 水城区 3/1; unknown-mark C7"
    );
  });

  it("leaves an earlier year's rate alone where the title names no year", () => {
    expect(
      read(`藁城区教师队伍建设改革自评表
序号 | 指标 | 是否达到
1 | 交流轮岗 | √
2 | 作业公示 | ×
3 | 编制配备 | √
达成度 |  | 66.67
2023年达标率 |  | 89.15
注：√表示达标，×表示未达标`)
    ).toBe("交流轮岗 作业公示 编制配备; 藁城区 2/1");
  });
});
