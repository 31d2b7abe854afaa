import { regionKind } from "../../region/regionKind";

const EDUCATION =
  /教育|学校|学生|学位|学前|幼儿|在园|[公民]办园|优质园|普惠园|小学|初中|高中|中职|高职|职教|师|入学|升学|就读|教学|班额|班级|近视|体质|随迁|双师|学历|校|中高职|学段/;
const PLANNED = /目标|指标|规划|预期|十[三四五]五|创建|监测|考核|任务|行动计划|完成情况/;
/** Words of a plan, without which two years are only history. */
const FUTURE = /目标|预期|规划/;
const OTHER =
  /姓名|学号|工资|薪|销售|销量|业绩|营业|利润|产值|订单|客户|生产总值|GDP|财政|税收|凭证|借方|贷方|成绩|得分|语文|数学|英语|库存|采购|考勤|课程表|体重|血压/;

/** What speaks for a table being one of education targets. */
export interface TargetEvidence {
  /** Sheet name, title and headers. */
  context: string;
  names: readonly string[];
  /** A header says 目标, not only a later year. */
  sure: boolean;
  /** Number of lanes headed by a year alone. */
  yearLanes: number;
  /** A lane says 约束性 or 预期性. */
  binding: boolean;
  /** Number of rows with a target that can be read. */
  judged: number;
}

/**
 * Whether the evidence suffices: indicators of education, not places or people, with targets so called, or two years and the words of
 * a plan about them. Head counts by year are none.
 */
export function isTargets(evidence: TargetEvidence): boolean {
  const { context, names, sure, yearLanes, binding, judged } = evidence;
  if (judged === 0 || names.length === 0) return false;
  if (!binding && OTHER.test(context)) return false;
  const places = names.filter((name) => regionKind(name.split(" ")[0] ?? "") !== null).length;
  const about = names.filter((name) => EDUCATION.test(name)).length;
  const education =
    about * 3 >= names.length || (EDUCATION.test(context) && places * 2 <= names.length);
  if (!education && !(EDUCATION.test(context) && sure)) return false;
  if (binding) return true;
  if (sure) return names.length > 1 || PLANNED.test(context);
  return places === 0 && yearLanes === 2 && FUTURE.test(context);
}
