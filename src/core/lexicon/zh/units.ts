import type { Words } from "../lexicon";
import { oneOf } from "../oneOf";
import { UNIT_LABEL } from "./captions";

/** Units of money, of people and of shares as headings and captions print them; `per` stands before what a unit is divided by. */
export type UnitSense =
  | "yuan"
  | "thousandYuan"
  | "tenThousandYuan"
  | "hundredMillionYuan"
  | "people"
  | "tenThousandPeople"
  | "percent"
  | "per"
  | "label"
  | "filler";

export const UNITS: Words<UnitSense> = {
  yuan: "元 圆 人民币元",
  thousandYuan: "千元",
  tenThousandYuan: "万元",
  hundredMillionYuan: "亿元 亿",
  people: "人 名 生",
  tenThousandPeople: "万人 万名",
  percent: "% 百分点 个百分点",
  per: "/ 每",
  label: `${UNIT_LABEL}:`,
  filler: ", 、 ; 和 及 或 ·",
};

/** A whole heading of a table of statistics that is a unit: （人）, 万元, 单位:所. */
export const UNIT_HEADING = new RegExp(
  `^[(]?(?:单位:)?${oneOf("{千,万,亿,}{元,人,名,平方米,㎡,册,台,次} 个 所 班 项 间 % 亩 套 年 unit person persons")}[)]?$`,
  "i"
);

/** Heads and things in brackets, which nobody rounds: 招生（人）. */
export const COUNTED_IN_BRACKETS = new RegExp(`[(（]${oneOf("人 名 个 所 班 项")}[)）]`);

/** A figure that prints its own tens of thousands: 1.2万, 3亿. */
export const OWN_SCALE = /[万亿]/;
