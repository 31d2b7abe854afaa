import type { Words } from "../lexicon";

/**
 * Words that say the level of a school, a column or a table. `primaryPart` and `juniorPart` decide over the school that
 * they are part of; `primaryTail` and `juniorTail` count at the end of a short name (城关一小); `both` speaks of
 * either. 九年一贯制 and 完全中学 count among 初中阶段学校 in the education statistics.
 */
export type SchoolLevelSense =
  | "primary"
  | "primarySchool"
  | "junior"
  | "juniorSchool"
  | "primaryPart"
  | "juniorPart"
  | "primaryTail"
  | "juniorTail"
  | "both"
  | "joint"
  | "school";

export const SCHOOL_LEVEL_WORDS: Words<SchoolLevelSense> = {
  primary: "小学 附属小学",
  primarySchool: "完小 附小 初小 教学点",
  junior: "初中",
  juniorSchool: "{初级,}中学 附中 实中 {九年,十二年,}一贯{制,}",
  primaryPart: "小学{部,段,阶段,学段,部分,组}",
  juniorPart: "初中{部,段,阶段,学段,部分,组}",
  primaryTail: "小",
  juniorTail: "中",
  both: "中小学",
  joint: "、 和 及 与",
  school: "学校 校区 学部 校",
};
