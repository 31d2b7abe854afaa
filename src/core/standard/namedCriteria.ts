import { COUNTY_INDICATORS } from "../lexicon/zh/countyIndicators";
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

function of(source: StandardSource, name: keyof typeof COUNTY_INDICATORS, criterion: string) {
  return { name, pattern: COUNTY_INDICATORS[name], criterion, source };
}

/** County indicators of 普及普惠 and 优质均衡 with what the documents want; the first that fits a label stands. */
export const namedCriteria: readonly NamedCriterion[] = [
  of(PRESCHOOL_2020, "学前三年毛入园率", "≥85%"),
  of(PRESCHOOL_2020, "普惠性幼儿园覆盖率", "≥80%"),
  of(PRESCHOOL_2020, "公办园在园幼儿占比", "≥50%"),
  of(PRESCHOOL_2020, "幼儿园专任教师与幼儿之比", "1:15"),
  ...(["小学", "初中"] as const).map((level): NamedCriterion => ({
    ...of(BALANCED, `${level}校际差异系数`, `≤${balancedDevelopment2017.cvLimit[level]}`),
    level,
  })),
  of(BALANCED, "特殊教育学校生均公用经费", "≥6000元"),
  of(BALANCED, "教师5年360学时培训完成率", "100%"),
  of(BALANCED, "骨干教师交流轮岗比例", "≥20%"),
  of(BALANCED, "教师交流轮岗比例", "≥10%"),
  of(BALANCED, "专任教师持证上岗率", "100%"),
  of(BALANCED, "优质高中招生名额分配比例", "≥50%"),
  of(BALANCED, "符合条件的随迁子女就读比例", "≥85%"),
  of(BALANCED, "初中三年巩固率", "≥95%"),
  of(BALANCED, "残疾儿童少年入学率", "≥95%"),
  of(BALANCED, "教师培训经费占公用经费的比例", "≥5%"),
];
