import type { GatherIssueKind } from "./gathering";

/** Heading over the issues of a kind, in the order in which they are shown. */
export const issueTitles: Readonly<Record<GatherIssueKind, string>> = {
  "not-returned": "没有上报",
  conflict: "几个文件报得不一样",
  blank: "空着没填",
  "missing-item": "表里缺这一项",
  unknown: "符号看不懂",
  differs: "与市表不同",
  "returned-twice": "重复上报",
  "other-columns": "另填了别的地区",
  "extra-item": "清单外的项",
  reworded: "说法或分合不同，视为同一项",
  renamed: "地区写法不同",
  rewritten: "符号含义不一，已改写",
};
