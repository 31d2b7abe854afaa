import type { Words } from "../lexicon";

/** What a table is about, by the words of its title, its sheet and its headings. */
export type SubjectSense =
  "checking" | "education" | "schooling" | "shortcoming" | "problem" | "people" | "schedule";

/** Words of education that speak of nothing else, where those of checking and boosting do not tell what is checked. */
const SCHOOLING = "教育 学校 学前 幼儿 小学 初中 中学 高中 入学 入园 校舍 教师 学生 办学 普惠";

export const SUBJECTS: Words<SubjectSense> = {
  checking: `
    指标 达标 达成 监测 创建 评估 督导 验收 考核 完成情况 进度 任务 要求 标准 自评 均衡 普及 普惠 申报 保障程度 教育质量 社会认可 整改 落实 核查 自查`,
  education: `督导 自评 达标 均衡 普及 监测 创建 申报 保障程度 社会认可
    图书 课后 中考 公办 民办 师德 学位 班额 学籍 生均 校园 校车 校医 体育 美术 音乐 课程 作业 随迁 留守 辍学 巩固率 生师比 ${SCHOOLING}`,
  schooling: SCHOOLING,
  shortcoming: "{未,不}{达标,达成,完成,合格,达到} 短板 弱项 差距 欠缺 薄弱 缺项",
  problem: "问题 隐患 违规 违纪 不足之处 负面清单 风险点 投诉 线索",
  people:
    "姓名 学号 性别 身份证{号,} 联系电话 手机{号,} 签到 签名 花名册 名单 参会 人员 请假 考勤 座位 回执",
  schedule: "值班 节次 课程表 课表 星期{一,二,三,四,五,六,日} 周{一,二,三,四,五} 日程",
};

/** Whose indicators a table may hold: places and institutions, anywhere in its words. */
export const PLACES_SPOKEN_OF = "县 区 市 旗 州 乡镇 街道 学校 幼儿园";
