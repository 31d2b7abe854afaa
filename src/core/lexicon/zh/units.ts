import type { Words } from "../lexicon";
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
