/** What tables of education count: pupils, staff, schools, places, buildings and their building. */
const SUBJECT =
  /在校(?:学)?生|学生|幼儿|在园|招生|毕业生|入学|学龄|教职工|专任教师|教师|班级|班数|学校(?:个)?数|学校总数|[校园]数|中小学|幼儿园|小学|初中|普高|高中|中职|学位|开工|完工|竣工|在建|建设项目|总投资|校舍|教室|公办|民办|办学|寄宿|住宿生|随迁子女|留守儿童|残疾|特教|特殊教育|送教|图书|校园|校车/;

/** Other tables that add up: accounts, pay, budgets, marks, trade, attendance, the economy. */
const OTHER =
  /姓名|学号|工号|身份证|花名册|名单|工资|薪|津贴|绩效|奖金|应发|实发|扣款|社保|公积金|个税|人员经费|公用经费|借方|贷方|余额|凭证|摘要|报销|发票|单价|收支|预算|决算|支出|收入|科目|成绩|得分|总分|平均分|名次|分数|及格|优秀率|生产总值|GDP|产业|税|星期|周[一二三四五]|课程表|节次|值班|签到|考勤|库存|入库|出库|领用|采购|销售|销量|业绩|水费|电费|党费|工会|票数|疫情|里程|菜|餐|会议|回执|门票|拨付|拨款|满意度|问卷/;
const SCHOOL_SUBJECTS = /语文|数学|英语/;
const PROJECTS = /项目|工程/;
const OTHER_PROJECTS =
  /姓名|工资|凭证|借方|贷方|报销|发票|单价|采购|销售|生产总值|课程表|值班|考勤|科研|课题|论文/;

/**
 * Whether words over a table of sums say that it is a table of education statistics or of building projects, and nothing
 * that only adds up like one. `measures` are the headers, `context` title and sheet name, `names` the labels of the lines.
 * Some headers of other tables do not matter where more are of education: 生均公用经费 beside 学校数 and 在校生.
 */
export function isEducation(measures: readonly string[], context: string, names: string): boolean {
  const words = `${context} ${measures.join(" ")}`;
  if (PROJECTS.test(words) && /投资|学位|开工|竣工|完工/.test(words))
    return !OTHER_PROJECTS.test(words);
  const others = measures.filter((one) => OTHER.test(one)).length;
  const own = measures.filter((one) => !OTHER.test(one) && SUBJECT.test(one)).length;
  if (OTHER.test(context) || others > own) return false;
  if (SCHOOL_SUBJECTS.test(words) && !/教师/.test(words)) return false;
  return SUBJECT.test(words) || (/教育|学校/.test(context) && SUBJECT.test(names));
}
