import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";
import { checklistText as read } from "./checklistText";

describe("first and last lines of a body", () => {
  it("takes the first item for one though its verdict is a word that nobody knows", () => {
    expect(
      read(`大兴区2024年义务教育达标情况表
工作任务 | 是否达标
一、校园安全
校园安全防范建设 | 核实中
专任教师持证上岗 | ✓
二、政府保障
经费执行到位 | ✓
平均班额符合规定 | ✗
不达标项数 | 1
说明：“✗”表示未达标，“✓”表示达标`)
    ).toBe("4; 大兴区 2/1; unknown-mark B4");
  });

  it("takes the first items for some though they are blank, and a line under 自查结果 for one before an error", () => {
    expect(
      read(`恩平市2024年教育达标情况表
模块 | 工作任务 | 是否达标
经费投入 | 劳动教育实践基地 | 
资源配置 | 专用教室建设 | 
优先发展 | 生命教育进课堂 | √
优先发展 | 支出较上年增长 | √
优先发展 | 经费列入预算 | 
达标项数/总项目数 |  | 2/5
注：空白为未达标，√为达标`)
    ).toBe("5; 恩平市 2/3");
    expect(
      read(`朝阳区2024年教育达标情况表
指标 | 自查结果
1.产教融合基地建设 | 达成
2.近视防控 | #REF!
达成项数 | 1
达标占比 | 100%`)
    ).toContain("朝阳区 1/0");
  });

  it("goes on with a circled number though the item's words could head a column", () => {
    expect(
      read(`英山县2024年义务教育达标情况表
内容 | 标准要求 | 完成情况
①师德师风建设 | 不低于50% | 
②教师绩效工资核定 | ≥85% | ×
③未达标学校整改到位 | 达到省定标准 | 
④达标校数量 | 达到省定标准 | 
未达标指标数 |  | 1
指标达成率（%） |  | 75
备注：打"×"的为未达标指标，空白为达标`)
    ).toBe("4; 英山县 3/1");
  });

  it("goes on with blank items of one section under the first of them", () => {
    expect(
      read(`吴江区2024年义务教育达标情况表
分类 | 指标名称 | 自评结果 | 自评结果
 |  | 小学 | 初中
一、学校管理 | 民办园规范办学 |  | 
 | 产教融合基地建设 |  | 
 | 以游戏为基本活动 |  | 
 | 食堂明厨亮灶 | × | 
二、安全工作 | 中考体育改革落实 | × | ×
注：“×”为未达标，空白为达标`)
    ).toBe("5; 吴江区（小学） 3/2; 吴江区（初中） 4/1");
  });
});

describe("lines and lanes with few marks", () => {
  it("counts a town without a mark where blanks say something and the totals count it", () => {
    expect(
      read(`保亭县2024年度义务教育达标情况表
乡镇名称 | （1）以游戏为基本活动 | （2）公用经费落实 | 达标项目数 | 完成率
双溪 | × | × | 0 | 0.00%
圆通街道 | × |  | 1 | 50.00%
南坪 |  |  | 2 | 100.00%
太平街道 | × |  | 1 | 50.00%
图例：“×”表示未达标，空白表示达标`)
    ).toBe("2; 双溪 0/2; 圆通街道 1/1; 南坪 2/0; 太平街道 1/1");
  });

  it("counts a county whose only entry is a word", () => {
    expect(
      read(`本溪市2024年教育达标情况表
县（市、区） | 编制统筹分配 | 开齐体育课程 | 专职校医配备
平山区 | × |  | ×
溪湖区 |  | × | 
南芬区 |  | 见备注 | 
说明：打“×”的为未达标指标，空白为达标`)
    ).toBe("3; 平山区 1/2; 溪湖区 2/1; 南芬区 2/0; unknown-mark C5");
  });

  it("takes 小计 of a section whose items are all left out for a total, not for an item of 0, 1 and —", () => {
    expect(
      read(`新乡市2024年教育达标情况表
评估内容 | 红旗区 | 卫滨区 | 凤泉区
一、总量指标
1.终端配备 | 0 | 1 | ——
2.章程制定 | —— | —— | ——
小计（达标数） | 0 | 1 | —
二、教育质量
3.教师培训经费 | 1 | 1 | 1
4.财政分担机制 | 1 | 0 | 1
5.小学入学率 | 1 | 1 | 1
小计（达标数） | 3 | 2 | 3
未达标数 | 1 | 1 | 0
注:1表示达标,0表示不达标。`)
    ).toBe("5; 红旗区 3/1; 卫滨区 3/1; 凤泉区 3/0");
  });

  it("believes 1 and 0 beside an error, and takes words with a number for an entry of a numbered item", () => {
    expect(
      read(`石渠县2024年度中小学校园安全达标情况表
项目 | 评估结论
1.图书配备 | 1
2.公用经费落实 | 1
3.家长学校开办 | #REF!
4.食堂明厨亮灶 | 0`)
    ).toBe("4; 石渠县 2/1; cell-error B5");
    expect(
      read(`大荔县2024年“双减”达标情况表
指标名称 | 评估结论
考核项数 | 3
达成项数 | 2
达成度 | 66.7%
1.图书配备 | 约3间
2.经费足额拨付 | 合格
3.学校整改到位 | 合格`)
    ).toBe("3; 大荔县 2/0; unknown-mark B6");
  });

  it("takes a blank for a missing mark where the note has another mark for what no mark says", () => {
    expect(
      read(`宁海县2024年特殊教育达标情况表
乡镇 | 校外培训机构治理 | 体育改革落实
松岗镇 |  | 否
信丰街道 | 否 | 否
后溪乡 | 否 | 否
说明：‘否’为未发生问题，‘是’为发生问题`)
    ).toBe("2; 松岗镇 1/0; 信丰街道 2/0; 后溪乡 2/0; blank-mark B3");
  });

  it("takes the only line without a mark for an item where the printed rate counts it", () => {
    const sheet = (rate: number) => `陈巴尔虎旗2024年教育达标情况表
指标名称 | 是否达标
近视防控 | 达标
名额分配向农村倾斜 | 
校舍安全 | 达标
入学率 | 达标
班额 | 未达标
达标比例（%） | ${rate}`;
    expect(read(sheet(80))).toBe("5; 陈巴尔虎旗 3/1; blank-mark B4");
    expect(read(sheet(75))).toBe("4; 陈巴尔虎旗 3/1");
  });

  it("reads 未达标小计 under a section called 达标率指标 as a count of it", () => {
    expect(
      read(`渭南市2024年学前教育达标情况表
县市区 | 达标率指标 | 达标率指标 | 达标率指标 | 保教质量 | 保教质量
 | 作业公示 | 课业负担 | 未达标小计 | 均衡发展 | 督导挂牌
韩城市 | √ | ※ | 1 | √ | √
临渭区 | √ | √ | 0 | √ | ※
白水县 | ※ | √ | 1 | ※ | √`)
    ).toBe("4; 韩城市 3/1; 临渭区 3/1; 白水县 2/2");
  });

  it("reads (-5)0% as a total though an error stands beside it", () => {
    const [table] = reviewWorkbook([
      gridOf(`2024年南阳市各县教育达标情况表
各地 | 达标情况 | 玩教具配备 | 开齐体育课程 | 规范办园 | 专用教室 | 阳光招生
西峡 | (-5)0% | 0 | 0 | 0 | 0 | 0
内乡 | #NAME? | 1 | 0 | 1 | 1 | 1
注：0代表未达到国家标准。`),
    ]).tables;
    expect(table?.kind === "checklist" && table.regions[0]?.printedRate).toBe(0);
  });

  it("says of a form without any mark that it was not taken, though its note says what a blank is", () => {
    const review = reviewWorkbook([
      gridOf(`乐昌市2025年教师队伍达标情况表（空白为达标，×为未达标）
一级指标 | 评估内容 | 是否达标
教育信息化 | 校外培训机构治理 | 
教育信息化 | 语言文字教育 | 
资源配置 | 课后服务全面开展 | `),
    ]);
    expect(review.tables).toEqual([]);
    expect(review.notTaken["表"]).toContain("A2:C5 像是达标情况表（1 个县（市、区）、3 项）");
  });

  it("takes signs with classes that say nothing of good and bad for a note, not for an item", () => {
    expect(
      read(`汪清县2024年特殊教育达标情况表
序号 | 指标项目 | 西岭小学 | 茶亭小学 | 桂花中学
1 | 1、校车安全管理 | ✔ | ✔ | ✘
2 | 2、近视防控达标 | ✔ | ✘ | ✘
3 | 3、封闭化管理 | ✘ | ✔ | ✔
 |  |  |  |
✔ | 一类 | ✘ | 二类 |`)
    ).toBe("3; 西岭小学 0/0; 茶亭小学 0/0; 桂花中学 0/0; unknown-mark A2:E5; unknown-mark A2:E5");
  });
});
