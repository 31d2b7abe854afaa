import { checklistText } from "./checklistText";

describe("a blank", () => {
  it("is unmet where totals print of how many: 2/4", () => {
    expect(
      checklistText(`2024年平山县教育达标情况表
序号 | 指标 | 城关镇 | 河口镇 | 双溪镇
1 | （1）图书配备达标 | √ |  |
2 | （2）校舍安全达标 | √ | √ |
3 | （3）教师配备达标 | √ |  | √
4 | （4）经费投入到位 | √ | √ |
合计 |  | 4/4 | 2/4 | 1/4`)
    ).toBe("4; 城关镇 4/0; 河口镇 2/2; 双溪镇 1/3");
  });

  it("is a mark that is missing where no printed total can count it as unmet", () => {
    expect(
      checklistText(`红寺堡区教育督导评估自评表
内容 | 是否达标
1.劳动教育实践基地 | ☑
2.教育经费落实 |
3.学校规模合理 | ☑
4.办学条件改善 | ☑
完成率 | 100.00%`)
    ).toBe("4; 红寺堡区 3/0; blank-mark B4");
  });

  it("is met where one cell prints both how many are unmet and the rate that needs it", () => {
    expect(
      checklistText(`2024年度来凤县语言文字工作情况表
工作任务 | 达标情况
1.一键报警联网 | 未达标（缺2所）
2.课后服务开展 | 未达标
3.语言文字教育 |
4.招生名额分配 | 未达标
总达成度 | （-3）25%`)
    ).toBe("4; 来凤县 1/3");
  });

  it("is asked about where all marks say the same and the totals fit nothing", () => {
    expect(
      checklistText(`福鼎市2024年教育重点工作任务自评表
评估内容 | 评估结论
1.阳光招生 | √
2.师德师风建设 |
3.校舍安全达标 | √
合计 | （-3）42%`)
    ).toMatch(/^3; 福鼎市 2\/0\?/);
  });

  it("is what a note says of all the rest, an error among them or not", () => {
    expect(
      checklistText(`2024年教育提质行动指标达成情况
序号 | 工作任务 | 通州区 | 密云区
1 | 持证上岗率达到100% |  |
2 | 生活老师配备 | × |
3 | 信息化终端配备 |  | #DIV/0!
4 | 平均班额达标 |  | ×
只标注未达标项（“×”），其余均已达标；`)
    ).toBe("4; 通州区 3/1; 密云区 2/1; cell-error D5");
  });
});

describe("lines that nobody filled in", () => {
  it("is an item at the end of the sheet, right of the sections", () => {
    expect(
      checklistText(`2025年承德市教育提质行动
模块 | 工作任务 | 兴隆县 | 承德县
合计 |  | 3/4 | 3/4
职业教育 | 1、心理辅导室建设 |  |
政府保障 | 2、食堂明厨亮灶 | × |
 | 3、教育经费落实 |  | ×
 | 4、封闭化管理 |  |`)
    ).toBe("4; 兴隆县 3/1; 承德县 3/1");
  });

  it("are items under a header that ends in verdicts, over a blank line and after it", () => {
    expect(
      checklistText(`张家港市学前教育普及普惠县创建自查表
类别 | 二级指标 | 评估指标 | 自评结果
比例类 | 规划布局 | 问题整改完成率 |
 | 校舍场地 | 校车安全管理 |
 |  | 阳光招生 |

保障情况 | 师资配备 | 均衡编班 |
 |  | 学校规划布局合理，符合要求 |
 | 控辍保学 | 无不合理收费 |
 | 经费保障 | 信息填报完整 |
 |  | 未发生安全事故 | ×
未达标指标数 |  |  | 1
注：1.只标注未达标项（"×"），其余均已达标。`)
    ).toBe("8; 张家港市 7/1");
  });

  it("are items by their numbers though a rate that is wrong leaves them out", () => {
    expect(
      checklistText(`2024年教育职责评价情况表
县（市、区） | （1）无“小学化”现象 | （2）小学入学率 | 指标达成率
平山区 |  |  | 100.0%
溪湖区 |  | × | 0.0%
注：×为未达标，空白为达标`)
    ).toBe("2; 平山区 2/0; 溪湖区 1/1; rate-mismatch D4");
  });

  it("are items where more is counted as met than is marked", () => {
    expect(
      checklistText(`颍州区教育提质三年行动自查自评表
指标项目 | 完成情况
体质健康测试抽测复核 | √
儿童青少年近视防控 |
已达标（项） | 2
达标百分比 | 100.00%`)
    ).toBe("2; 颍州区 2/0");
  });
});

describe("lines without any mark, where a note says what a blank is", () => {
  const table = (rateOfDing: string) => `教育达标情况表
图例：“×”为未达标，空白为达标；
项目 | 甲县 | 乙县 | 丙县 | 丁县 | 戊县 | 己县
手机管理落实 |  | × |  |  | × |
学籍管理规范 |  |  |  |  |  |
培训机构治理 | × |  |  | × |  |
班额符合要求 |  |  | × |  | × |
教师收入不低 |  |  |  |  |  |
达成项数 | 4 | 4 | 4 | 4 | 3 | 5
达标率（%） | 80 | 80 | 80 | ${rateOfDing} | 60 | 100`;
  const counties = "5; 甲县 4/1; 乙县 4/1; 丙县 4/1; 丁县 4/1; 戊县 3/2; 己县 5/0";

  it("are items where the printed totals count them", () => {
    expect(checklistText(table("80"))).toBe(counties);
  });

  it("are items though one of many totals is wrong, and that one is found", () => {
    expect(checklistText(table("69"))).toBe(`${counties}; rate-mismatch E10`);
  });
});

describe("a line that prints — alone", () => {
  it("is the 小计 of a section of which nothing counts", () => {
    expect(
      checklistText(`2024年度海口市教育达标情况表
类别 | 指标 | 秀英区 | 龙华区
比例类 | 1.安全防范建设 | √ | √
 | 2.学校整改到位 | × | √
 | 小计 | 1 | 2
普及水平 | 3.督学挂牌督导 | √ | √
 | 4.家长学校开办 | √ | √
 | 小计 | — | —
合计 |  | 1/2 | 2/2
备注：「√」表示达标，「×」表示未达标。第3、4项暂不列入统计。`)
    ).toBe("4; 秀英区 1/1; 龙华区 2/0");
  });
});

describe("a lane that nobody knows", () => {
  it("is a county's though most of it are words and errors that are no marks", () => {
    expect(
      checklistText(`2024年教育工作落实达标情况表
项目 | 蕉城区 | 霞浦县 | 屏南县 | 平安区
公办中心园建设 | √ | √ | ◆ | #N/A
班额达到要求 | × | √ | # | 见备注
开齐体育课程 | √ | × | √ | 待定
注:√为已达标；×为未达标。`)
    ).toMatch(/^3; 蕉城区 2\/1; 霞浦县 2\/1; 屏南县 1\/0; 平安区 0\/0; /);
  });

  it("is a place's over 小学 and 初中 beside 目标值, where some of the others are known", () => {
    expect(
      checklistText(`临沂市2024年度教育行动落实情况表
指标 | 目标值 | 平邑县 |  | 大湾港片 |  | 智造片 |
 |  | 小学 | 初中 | 小学 | 初中 | 小学 | 初中
1.学位供给达标 | 100% | √ | √ | √ | √ | √ | ※
2.校舍安全达标 | 全覆盖 | √ | ※ | √ | √ | ※ | √
注:※为未达标，√为达标；`)
    ).toBe(
      "2; 平邑县（小学） 2/0; 平邑县（初中） 1/1; 大湾港片（小学） 2/0; 大湾港片（初中） 2/0; 智造片（小学） 1/1; 智造片（初中） 1/1"
    );
  });

  it("is no lane of marks for the digits of a line of counts, whatever a note says of the rest", () => {
    expect(
      checklistText(`2024年教育职责评价进度表
地区 | 产教融合基地 | 专用教室建设 | 课后服务开展 | 达标数 | 达标比例（%）
射阳县 |  |  |  | 3 | 100
阜宁县 | × |  | × | 1 | 33.33
响水县 | × | × |  | 1 | 33.33
亭湖区 |  |  | × | 2 | 66.67
注：只标注未达标项（‘×’），其余均已达标；`)
    ).toBe("3; 射阳县 3/0; 阜宁县 1/2; 响水县 1/2; 亭湖区 2/1");
  });
});

describe("a note that leaves items out by their numbers", () => {
  it("is for the table that it stands under, where the next has a title of its own", () => {
    expect(
      checklistText(`新乡市教育达标创建情况表
序号 | 指标 | 卫滨区 | 新乡县
1 | 普惠园覆盖达标 | 达标 | 未达标
2 | 专职保安配备 | 达标 | 达标
3 | 心理辅导室建设 | 未达标 | 达标
注：第1项暂不列入统计。

宁波市2024年度教育达标创建情况表
序号 | 指标 | 海曙区 | 江北区
1 | 公用经费足额拨付 | 合格 | 合格
2 | 教师学历合格 | 合格 | 不合格`)
    ).toBe("3; 卫滨区 1/1; 新乡县 2/0 | 2; 海曙区 2/0; 江北区 1/1");
  });
});

describe("1 and 0 that a note explains", () => {
  it("stand beside a word that is no mark", () => {
    expect(
      checklistText(`双桥区2024年教育职责评价自查表
评估指标 | 自评结果
资金拨付足额 | 1
无“小学化”现象 | 见备注
学校消除不合格校舍 | 0
注：1.‘1’为达到要求、‘0’为未达到要求。`)
    ).toBe("3; 双桥区 1/1; unknown-mark B4");
  });
});

describe("a table that goes on under 续表", () => {
  it("is another table of the same items where its header names fewer counties", () => {
    expect(
      checklistText(`2024年临沂市义务教育达标情况表
指标 | 高新区 | 兰山区 | 罗庄区 | 河东区
无违规办园行为 | 达标 | 未达标 | 达标 | 达标
教师编制达标 | 达标 | 达标 | 达标 | 未达标
营养改善到位 | 达标 | 未达标 | 达标 | 达标

续表
指标 | 郯城县
无违规办园行为 | 达标
教师编制达标 | 达标
营养改善到位 | 未达标
注：“达标”表示达标，“未达标”表示未达标。`)
    ).toBe("3; 高新区 3/0; 兰山区 1/2; 罗庄区 3/0; 河东区 2/1 | 3; 郯城县 2/1");
  });
});

describe("a county's list folded in two", () => {
  it("is read half by half, the county named by the title", () => {
    expect(
      checklistText(`辉县市义务教育优质均衡达标自评表
序号 | 指标 | 是否达标 | 序号 | 指标 | 是否达标
1 | 教师配备达标 | √ | 3 | 校舍安全达标 | √
2 | 图书配备达标 | × | 4 | 经费投入到位 | √
注：“√”表示达标，“×”表示未达标。`)
    ).toBe("2; 辉县市 1/1 | 2; 辉县市 2/0");
  });
});

describe("schools of which two lines each are judged", () => {
  it("are the regions though the second line leaves their names to the first", () => {
    expect(
      checklistText(`平邑县学前教育普及普惠县创建监测表
序号 | 园所名称 | 类别 | 规模不超过标准 | 公用经费核定到位 | 合格率（%）
1 | 黄泥艺术幼儿园 | 城区 | × | × | 0
2 |  | 农村 | √ | × | 50
3 | 三江幼儿园 | 城区 | √ | × | 50
4 |  | 农村 | √ | √ | 100`)
    ).toBe(
      "2; 黄泥艺术幼儿园（城区） 0/2; 黄泥艺术幼儿园（农村） 1/1; 三江幼儿园（城区） 1/1; 三江幼儿园（农村） 2/0"
    );
  });
});

describe("the first item of a list", () => {
  it("is one though blank where how many are unmet and the rate need it", () => {
    expect(
      checklistText(`雷山县语言文字工作达标自评表
指标项目 | 完成情况
教学仪器设备管理 |
教师平均工资达标 | √
作业公示制度 | ×
未达标指标数 | 1
指标达成率 | 66.7%
说明：“√”为达标，“×”为未达标`)
    ).toBe("3; 雷山县 2/1");
  });
});

describe("towns that no list knows", () => {
  it("are the regions of a table whose first column is headed 乡镇", () => {
    expect(
      checklistText(`2025年牧野区教育职责评价达标情况表
图例：‘A’为达标，‘B’为基本达标，‘C’为未达标
乡镇（街道） | 规划布局情况 | 就近入学完成情况 | 达标数
柏林街道 | B | A | 1
左水 | A | A | 2
星光 | A | A | 2`)
    ).toBe("2; 柏林街道 1/1; 左水 2/0; 星光 2/0");
  });
});
