import { balancedDevelopment2017 } from "./balancedDevelopment2017";
import type { SchoolLevel } from "./schoolLevel";
import type { StandardSource } from "./standardSource";

/** A criterion that a document sets for an indicator of a county. */
export interface NamedCriterion {
  /** The indicator as the document names it. */
  name: string;
  /** What labels of the indicator look like, by `normalForm`. */
  pattern: RegExp;
  /** The level that it holds for; absent when it holds for all. */
  level?: SchoolLevel;
  /** As `EDU.MARK` reads it: "≥85%", "1:15". */
  criterion: string;
  source: StandardSource;
}

const PRESCHOOL_2020: StandardSource = {
  document: "教育部关于印发《县域学前教育普及普惠督导评估办法》的通知",
  number: "教督〔2020〕1号",
  year: 2020,
  link: null,
};

const BALANCED = balancedDevelopment2017.source;

function of(source: StandardSource, name: string, pattern: RegExp, criterion: string) {
  return { name, pattern, criterion, source };
}

/** County indicators of 普及普惠 and 优质均衡 with what the documents want; the first that fits a label stands. */
export const namedCriteria: readonly NamedCriterion[] = [
  of(PRESCHOOL_2020, "学前三年毛入园率", /毛入园率/, "≥85%"),
  of(
    PRESCHOOL_2020,
    "普惠性幼儿园覆盖率",
    /普惠(?:性|性?(?:幼儿)?园).*(?:覆盖率|占比|比例)/,
    "≥80%"
  ),
  of(PRESCHOOL_2020, "公办园在园幼儿占比", /公办(?:幼儿)?园.*(?:占比|比例|率)/, "≥50%"),
  of(PRESCHOOL_2020, "幼儿园专任教师与幼儿之比", /教师.{0,6}幼儿.*比|师幼比/, "1:15"),
  ...(["小学", "初中"] as const).map((level): NamedCriterion => ({
    ...of(
      BALANCED,
      `${level}校际差异系数`,
      new RegExp(`${level}.*差异系数|差异系数.*${level}`),
      `≤${balancedDevelopment2017.cvLimit[level]}`
    ),
    level,
  })),
  of(BALANCED, "特殊教育学校生均公用经费", /特(?:殊教育|教).*生均公用经费/, "≥6000元"),
  of(BALANCED, "教师5年360学时培训完成率", /(?:360|培训).*完成率/, "100%"),
  of(BALANCED, "骨干教师交流轮岗比例", /骨干教师.*(?:交流|轮岗)/, "≥20%"),
  of(BALANCED, "教师交流轮岗比例", /(?:交流|轮岗).*(?:比例|占比|率)/, "≥10%"),
  of(BALANCED, "专任教师持证上岗率", /持.*证.*(?:上岗)?率/, "100%"),
  of(BALANCED, "优质高中招生名额分配比例", /优质高中.*(?:比例|占比|率)/, "≥50%"),
  of(BALANCED, "符合条件的随迁子女就读比例", /随迁子女.*(?:比例|占比|率)/, "≥85%"),
  of(BALANCED, "初中三年巩固率", /(?:初中|三年).*巩固率/, "≥95%"),
  of(BALANCED, "残疾儿童少年入学率", /残疾儿童.*入学率/, "≥95%"),
  of(BALANCED, "教师培训经费占公用经费的比例", /培训经费.*(?:比例|占比|率)/, "≥5%"),
];
