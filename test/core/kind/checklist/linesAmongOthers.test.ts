import { checklistText as read } from "./checklistText";

describe("a line among others of a checklist", () => {
  it("is an item without a mark where the only printed count is right with it alone", () => {
    expect(
      read(`松江区2024年语言文字工作达标情况
评估指标 | 核查情况
合格项数 | 4项
随迁子女就读比例 | √
阳光招生 | √
劳动教育实践基地 |
食堂明厨亮灶 | ×
小学入学率 | √`)
    ).toBe("5; 松江区 3/1; blank-mark B6");
  });

  it("is an item though its section is called 达标比例 and nothing counts in it", () => {
    expect(
      read(`兰山区2024年学前教育达标情况
一级指标 | 二级指标 | 三级指标 | 核查情况
一、资源配置 | 达标比例 | （1）大班额比例控制在0以内 | 1
一、资源配置 | 达标比例 | （2）劳动教育实践基地总数 | ——
一、资源配置 | 达标比例 | （3）中小学图书配备 | 1
 | | 小计（达标数） | 2
二、特殊教育 | 质量监测 | （4）生命教育进课堂 | 0
二、特殊教育 | 质量监测 | （5）教师编制配备到位 | 1
 | | 小计（达标数） | 1`)
    ).toBe("5; 兰山区 3/1");
  });

  it("is an item though it is an error alone and words of a total end it, where one of its section follows", () => {
    expect(
      read(`宾川县义务教育达标情况
模块 | 工作任务 | 自查结果
一、经费投入 | 生均教学仪器设备值 | 1
二、育人为本 | 教师培训经费占教职工工资总额比例 | #NAME?
二、育人为本 | 初中三年巩固率达到95%以上 | 1
三、特殊教育 | 中考体育改革落实 | 0
未达标数 | | 1
注：1表示达标，0表示未达标`)
    ).toBe("4; 宾川县 2/1; cell-error C4");
  });

  it("is no item where it is an error and its words say nothing of their own", () => {
    expect(
      read(`同心县义务教育达标情况
二级指标 | 监测点 | 是否达标
合计学位供给 | 教师编制配备到位 | √
合计学位供给 | 普通话推广 | ×
安全防范 | 无过重课业负担 | √
达标情况 | | #NAME?`)
    ).toBe("3; 同心县 2/1; cell-error C6");
  });

  it("goes on with its table behind a blank line as its section does, though a verdict over a figure looks like a header", () => {
    expect(
      read(`2024年余干县校园安全达标情况
一级指标 | 监测点 | 目标值 | 评估结论
一、职业教育 | 1.1中小学图书配备 | 100% | 达标

四、安全工作 | 4.1教师平均工资收入 | ≥95% | 未达标
 | 4.2儿童青少年近视防控 | ≥80% | 达标

五、幼儿园保教质量 | 5.1学籍管理规范 | 达到省定标准 | 达标
应达标项数 | | | 4
合格项数 | | | 3`)
    ).toBe("4; 余干县 3/1");
  });

  it("has its marks under 自评 though most of them nobody knows", () => {
    expect(
      read(`2024年六枝特区教育现代化达标情况
注:✓：达成 ✗：未达成
项目 | 评估结论 | 评估结论
 | 县级自评 | 市级复核
普通话推广 | ◆ | ✓
公办中心园建设 | ✗ | ✗
语言文字教育 | 部分 | ✗
优质均衡发展 | ? | ✓`)
    ).toContain("六枝特区（县级自评） 0/1; 六枝特区（市级复核） 2/2");
  });

  it("belongs to the table that 序号 begins, though a blank lane parts its labels from its marks", () => {
    expect(
      read(`叶城县教师队伍达标情况 | | | | | 邵阳市各县达标情况
序号 | 监测点 | 是否达标 | 备注 | | 序号 | 指标 | | 邵阳县 | 邵东市 | 隆回县
1 | 学位供给充足 | √ | | | 1 | 初中三年巩固率 | | 1 | 1 | 1
2 | 教师编制到位 | ※ | 已整改 | | 2 | 手机管理 | | 0 | 0 | 1
3 | 校舍安全 | √ | | | 3 | 校车安全 | | 0 | 1 | 1
达标数 | | 2 | | | 达标数 | | | 1 | 2 | 3`)
    ).toBe("3; 叶城县 2/1 | 3; 邵阳县 1/2; 邵东市 2/1; 隆回县 3/0");
  });

  it("is the last of its section before a blank line, by its number, though nothing stands in it", () => {
    expect(
      read(`延边朝鲜族自治州教育达标情况
类别 | 指标 | 延吉市 | 图们市
达标数 | | 2 | 3
未达标数 | | 2 | 1
达成度 | | 50% | 75%
名次 | | 2 | 1
一、办学条件 | 1.1学位供给 | × |
 | 1.2学校整改到位 | × |
 | 1.3生均公用经费 | |

二、经费投入 | 2.1校园安全防范 | | ×
注：×为未达标，空白为达标`)
    ).toBe("4; 延吉市 2/2; 图们市 3/1");
  });

  it("stands first under cities, with a remark behind them", () => {
    expect(
      read(`各市（州）学前教育达标情况
类别 | 评估指标 | 呼伦贝尔市 | 锡林郭勒盟 | 吴忠市 | 责任科室
促进公平 | 校园安全防范建设 | | | | 基教科
 | 玩教具配备 | × | | | 体卫艺科
 | 普通话推广 | | | × | 督导室
注：×表示未达标，空白表示达标`)
    ).toBe("3; 呼伦贝尔市 2/1; 锡林郭勒盟 3/0; 吴忠市 2/1");
  });

  it.each(["未达标 | 未达标", "未达标 | 尚未完成 | 达标 | 完成"])(
    "explains marks by other verdicts below a blank line: %s",
    (legend) => {
      expect(
        read(`凉山彝族自治州达标情况
一级指标 | 评估内容 | 西昌市 | 会理市
一、比例类指标 | 玩教具配备 | 未达标 | 达标
二、促进公平 | 校园监控 | 达标 | 未达标

${legend}`)
      ).toBe("2; 西昌市 1/1; 会理市 1/1");
    }
  );

  it("is a heading where all others have a number, whatever number of items is printed", () => {
    const text = read(`海东市达标情况
序号 | 二级指标 | 综合保税区 | 乐都区 | 平安区
普及普惠水平 | | | |
1 | 1.1交流轮岗教师比例 | √ | √ | ×
安全工作 | | | |
2 | 2.1生均教育支出增长 | √ | √ | √
3 | 2.2幼儿园教师配备 | √ | × | √
达标百分比 | 达标项目数/总项目数（5） | 100% | 66.7% | 66.7%`);
    expect(text).toMatch(/^3; 综合保税区 3\/0; 乐都区 2\/1; 平安区 2\/1/);
    expect(text).not.toContain("blank-mark");
  });

  it("is the first of a body though its section has a number too", () => {
    expect(
      read(`平山县教育现代化达标情况
一级指标 | 监测点 | 是否达到 | 是否达到
 | | 公办园 | 民办园
一、安全工作 | 1.应配未配专职校医 | |
一、安全工作 | 2.食堂明厨亮灶 | √ | √
二、政府保障 | 3.校园安全防范建设 | | √
达成度 | | 33% | 67%
备注：√为达标，空白为未达标`)
    ).toBe("3; 平山县（公办园） 1/2; 平山县（民办园） 2/1");
  });

  it("heads a table of its own below a rate, whose first digit is no number of a list", () => {
    expect(
      read(`红桥区教育现代化达标情况
工作任务 | 评估结论 | 完成时限
1.课后服务全面开展 | 未通过 | 2024年底
2.生均拨款标准落实 | 通过 | 2024年底
3.普通话推广 | 通过 | 2024年底
完成率 | 0.6667

2025年宁波市特殊教育达标情况
各地 | 1、收费规范 | 2、普通话推广 | 3、中考改革
宁海县 | 0 | 0 | 1
江北区 | 0 | 1 | 0
慈溪市 | 1 | 1 | 1
注：1为达标，0为未达标`)
    ).toBe("3; 红桥区 2/1 | 3; 宁海县 1/2; 江北区 1/2; 慈溪市 3/0");
  });

  it("is an item where its words state a criterion, though it has neither a mark nor a number", () => {
    expect(
      read(`2024年未达标指标分布表
指标 | 越城区 | 柯桥区 | 上虞区
学前三年毛入园率达到85% | | | ×
教师持证上岗率达到100% | | |
生均公用经费不低于600元 | × | |
小区配套园规范使用 | | | ×
未达标数 | 1 | 0 | 2`)
    ).toBe("4; 越城区 3/1; 柯桥区 4/0; 上虞区 2/2");
  });

  it("heads a table below though its groups are numbered as the sections above are", () => {
    expect(
      read(`椒江区教育达标情况
序号 | 一级指标 | 监测点 | 椒江区
1 | 一、经费投入 | 生均公用经费 | √
2 | 二、教师队伍 | 教师编制配备 | ×

2024年各县教育达标情况
地区 | 一、经费投入 | 二、教师队伍 | 三、办学条件
黄岩区 | √ | √ | ×
路桥区 | × | √ | √`)
    ).toBe("2; 椒江区 1/1 | 3; 黄岩区 2/1; 路桥区 2/1");
  });

  it("is no item because one of many printed rates fits with it by chance", () => {
    expect(
      read(`2024年教育达标情况
指标 | 椒江区 | 黄岩区 | 路桥区 | 临海市
学位供给充足 | √ | √ | √ | ×
教育保障 | | | |
校舍安全 | √ | √ | × | ×
均衡编班 | √ | × | × | ×
达成度 | 75% | 90% | 80% | 70%`)
    ).toMatch(/^3; 椒江区 3\/0; 黄岩区 2\/1; 路桥区 1\/2; 临海市 0\/3/);
  });
});
