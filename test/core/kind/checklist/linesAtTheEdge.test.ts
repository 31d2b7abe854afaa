import { checklistText } from "./checklistText";

const read = (text: string) => checklistText(text, { rates: true });

const TITLE = "教育现代化达标情况表\n";

describe("items at the edge of a table that nobody marked", () => {
  it("counts the last one, straight above a note that says what blanks are", () => {
    expect(
      read(`${TITLE}项目 | 椒江区 | 黄岩区
达标项目数 | 3 | 2
学前三年毛入园率达到85% | × |
心理辅导室建设 |  | ×
问题整改完成率 |  | ×
不合格校舍全部消除 |  |
注：打×的为未达标指标，空白为已达标`)
    ).toBe("4; 椒江区 3/1; 黄岩区 2/2");
  });

  it("counts the first ones under a header of places, numbered behind their section or not at all", () => {
    const note = "注：打×的为未达标指标，空白为已达标";
    expect(
      read(`${TITLE}${note}
一级指标 | 评估内容 | 椒江区 | 黄岩区 | 路桥区 | 完成时限
促进公平 | 1.教学用房满足需要 |  |  |  | 长期坚持
 | 2.家长学校规范开办 |  |  |  | 2024年底
教师队伍 | 3.教师编制配备到位 | × | × |  | 2024年底
 | 4.心理辅导室建设 |  | × |  | 长期坚持`)
    ).toBe("4; 椒江区 3/1; 黄岩区 2/2; 路桥区 4/0");
    expect(
      read(`${TITLE}类别 | 指标 | 椒江区 | 黄岩区
教育信息化 | 班级学生数不超过45人 |  |
办学条件 | 心理辅导室建设 |  |
 | 教师编制配备到位 | × |
 | 问题整改完成率 |  | ×
${note}`)
    ).toBe("4; 椒江区 3/1; 黄岩区 3/1");
  });

  it("counts numbered ones on both sides of a section's heading", () => {
    expect(
      read(`椒江区2025年教育现代化达标情况
序号 | 监测点 | 核查情况
未达标（项） |  | 1项
达标率 |  | 80%
一、经费投入 |  |
1 | 音乐专用教室按标准配备 |
二、教师队伍 |  |
2 | 以游戏为基本活动 |
3 | 学生营养改善计划落实到位 | ×
4 | 产教融合基地建设 |
5 | 初中三年巩固率达到95%以上 |
注：“×”为未达标，空白为达标`)
    ).toContain("5; 椒江区 4/1 0.8");
  });

  it("keeps an item whose only cell is an Excel error, though its own words end as a total's do", () => {
    expect(
      read(`椒江区2024年学前教育普及普惠达标情况
序号 | 工作任务 | 评估结论
1 | 1.高一级学校升学合格率 | #REF!
2 | 2.心理辅导室建设 | √
3 | 3.教师编制配备到位 | ×
4 | 4.封闭化管理 | √
指标总数 |  | 4项
达标指标数 |  | 3项`)
    ).toBe("4; 椒江区 2/1; cell-error C3");
  });

  it("keeps 小计 that is an Excel error a total, so that the next one counts its own section alone", () => {
    expect(
      read(`椒江区教育现代化达标情况
指标 | 自评结果
一、办学条件 |
1.1民办园没有过度逐利 | √
1.2产教融合基地建设 | ×
小计（达标率） | #DIV/0!
二、学校管理 |
2.1一键报警联网 | √
2.2无证园治理 | √
小计（达标率） | 100%`)
    ).toBe("4; 椒江区 3/1; cell-error B6");
  });

  it("goes on below a section's heading that might be a title, and over a total under the last item", () => {
    expect(
      read(`2025年椒江区义务教育优质均衡达标情况
二级指标 | 是否达标
学校管理 |
1、劳动教育实践基地 | 达成
2、无过重课业负担 | 达成
达标率指标 |
3、心理辅导室建设 | 达成
达成率 | 100%`)
    ).toBe("3; 椒江区 3/0 1");
  });

  it("keeps the first item of a section called 达标率指标, though its only cell is an error", () => {
    expect(
      read(`霞浦县2024年教育达标情况
一级指标 | 评估内容 | 评估结论
完成比例 | | 60
达标率指标 | 1、落实生均财政拨款标准 | #VALUE!
 | 2、寄宿制学校生活老师配备 | ×
 | 3、劳动教育实践基地 | √
特殊教育 | 4、学籍管理规范 | √
 | 5、校园安全防范建设 | ×`)
    ).toBe("5; 霞浦县 2/2 0.6; cell-error C4");
  });

  it("gives no rate where blanks mean something and lines without a mark or a number may be headings", () => {
    const text = read(`舒城县中小学校园安全短板一览
指标 | 星光 | 柏林 | 白沙 | 朝阳
教育信息化 | | | |
城区大班额 | | | |
教育质量 | | | |
教师绩效工资核定 | | × | |
校车安全管理 | × | × | | ×
残疾儿童少年入学率 | × | × | |
未完成数 | 2 | 3 | 0 | 1`);
    expect(text).not.toMatch(/(星光|柏林|白沙|朝阳) [1-9]/);
  });

  it("knows that a line without a number heads others where all items have one", () => {
    expect(
      read(`恩施州教育达标情况
序号 | 指标 | 检查方式 | 恩施市 | 利川市 | 建始县
资源配置 | | | | |
1 | 信息化终端配备 | 数据比对 | × | × |
促进公平 | | | | |
2 | 监测学业水平 | 实地查看 | × | | ×
3 | 作业公示制度 | 座谈访谈 | | × |
4 | 玩教具配备 | 查阅资料 | | |
总项目数（4） | | | 2 | 2 | 3`).split(";")[0]
    ).toBe("4");
  });

  it("goes on below 小计 with the next number, though nobody knows the word that stands for a mark", () => {
    expect(
      read(`椒江区教育现代化达标情况
一级指标 | 三级指标 | 核查情况
一、政府保障 | 1、校车安全管理 | ※
 | 2、学校整改到位 | √
 | 小计 | 1
二、比例指标 | 3、生均拨款标准落实 | 部分
 | 4、语言文字教育 | ※
 | 5、残疾儿童少年入学率 | √
注：√＝符合，※＝不符合`)
    ).toBe("5; 椒江区 2/2; unknown-mark C6");
  });

  it("keeps a circled item among others where all that stands in it is no mark", () => {
    expect(
      read(`${TITLE}注：未达标的打×，达标的不填
单位 | ①生师比 | ②作业公示制度 | ③学校章程制定
椒江区 | × |  | ×
黄岩区 |  |  |
路桥区 | × |  |
临海市 |  | /√ | ×
温岭市 |  |  |`)
    ).toContain("unknown-mark C7");
  });

  it("counts a lone item without a mark where the printed rate counts it, and a slip beside that rate does not", () => {
    expect(
      read(`椒江区义务教育优质均衡达标情况
评估指标 | 是否达标
学校章程制定 | 0
校园安全防范建设 | 1
公办中心园建设 |
各类幼儿园收费规范 | 1
无过重课业负担 | 0
总体达成度 | (-1)40%
注：1为达标，0为未达标`)
    ).toBe("5; 椒江区 2/2 0.4; blank-mark B5; unmet-count-mismatch B8");
  });
});
