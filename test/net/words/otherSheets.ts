/** Things that sheets of other matters list; no person is named. */
export const PROBLEMS: readonly string[] = [
  "大班额未消除",
  "专任教师缺编",
  "食堂证照不全",
  "消防设施过期",
  "校车未年检",
  "实验仪器陈旧",
  "图书更新不及时",
  "功能教室不足",
  "心理教师未配备",
  "体育场地破损",
  "监控存在盲区",
  "账目不规范",
  "公用经费拨付滞后",
  "教师培训经费不足",
];

export const POSTS: readonly string[] = [
  "校长",
  "副校长",
  "教务主任",
  "总务主任",
  "德育主任",
  "年级组长",
  "班主任",
  "团委书记",
];

export const SUBJECTS: readonly string[] = [
  "语文",
  "数学",
  "英语",
  "科学",
  "道德与法治",
  "体育",
  "音乐",
  "美术",
  "信息科技",
  "劳动",
  "综合实践",
];

export const GOODS: readonly string[] = [
  "课桌椅",
  "多媒体一体机",
  "图书",
  "打印机",
  "空调",
  "篮球架",
  "保温餐台",
  "实验台",
  "监控摄像头",
  "学生床",
];

export const TASKS: readonly string[] = [
  "报送全年工作总结",
  "召开安全工作会议",
  "开展家访活动",
  "完成学籍核查",
  "组织教师培训",
  "上报基建项目库",
  "整理督导档案",
  "筹备艺术节",
  "签订责任书",
];

export const MEETING_COLUMNS: readonly (readonly string[])[] = [
  ["是否参会", "是否住宿", "是否用餐"],
  ["上午签到", "下午签到"],
  ["参会", "请假"],
  ["3月1日", "3月2日", "3月3日", "3月4日"],
];

export const QUESTIONS: readonly string[] = [
  "您对学校的教学质量是否满意",
  "您对学校食堂是否满意",
  "您认为作业量是否合适",
  "您了解课后服务政策吗",
  "您的孩子睡眠是否充足",
  "您对校园环境是否满意",
];

export const BUDGET_ITEMS: readonly string[] = [
  "工资福利支出",
  "商品和服务支出",
  "对个人和家庭的补助",
  "资本性支出",
  "债务利息支出",
  "其他支出",
];
