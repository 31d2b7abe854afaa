import type { BodyCell } from "../kind/checklist/body";

/** What a mark says, in words for reports. */
export const statusWords: Readonly<Record<BodyCell, string>> = {
  met: "达标",
  unmet: "未达标",
  zero: "未达标，零分",
  excluded: "不计入",
  blank: "空白",
  unknown: "看不懂",
};
