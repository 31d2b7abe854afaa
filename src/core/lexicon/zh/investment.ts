import { oneOf } from "../oneOf";

/** How the headings of tables of building projects name money: whole, spent so far, planned for the year. Without white space. */

const WHOLE = "计划总投资";
const MONEY = oneOf("投资 资金");
const SPENT = oneOf("完成 投入");

/** The whole of what a project costs. */
export const TOTAL_INVESTMENT = new RegExp(
  oneOf(`总投资 投资总额 投资{总,}概算 概算总投资 ${WHOLE} 项目投资额 投资规模`)
);

/** What was spent up to a day. */
export const INVESTED = new RegExp(
  [
    `累计(?:已)?${oneOf("完成 到位 投入 支付 下达")}?(?:的)?${MONEY}`,
    `${oneOf("已 累计")}${oneOf("完成 投入 支付")}${MONEY}?`,
    `${oneOf("至 到")}.{0,12}${SPENT}${MONEY}`,
    `开工以?来.{0,8}投资`,
  ].join("|")
);

/** What is to be spent in a year. */
export const PLANNED_INVESTMENT = new RegExp(
  oneOf("计划{完成,}投资 投资计划 计划安排{投资,资金} 拟{完成,}投资 计划投入")
);

/** The whole as it was planned: no plan for a year, though the words hold one. */
export const PLANNED_WHOLE = new RegExp(oneOf(`${WHOLE} 总投资计划`));

/** What was spent this year, which a plan for the year holds already. */
export const SPENT_THIS_YEAR = new RegExp(
  `(?:${oneOf("本年 今年 当年 年内 年度")}|1-\\d+月)${oneOf("已 实际 累计")}?${oneOf("完成 投入 到位")}`
);

/** Words beside money that make something else of it: 投资完成率, 投资进度. */
export const NO_MONEY = new RegExp(oneOf("进度 内容 比例 率 占 % 时间"));

/** A year with what follows it: 2023年初. */
export const YEAR_AND_AFTER = /(20\d\d)年?(.{0,6})/;

/** The beginning of a year, right behind its digits. */
export const BEGINNING_OF_YEAR = /^年?初/;

/** The unit of money in brackets or behind a colon, as its first group: （万元）, 单位：亿元. */
export const UNIT_OF_MONEY = /[(（:：](?:单位[:：])?((?:百|千|万|亿)?元)/;

/** How many yuan the units are. */
export const YUAN_IN: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1e3,
  万元: 1e4,
  百万元: 1e6,
  亿元: 1e8,
};
