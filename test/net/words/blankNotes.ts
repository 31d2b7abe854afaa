/** How notes give a blank its meaning; {m} stands for the one mark that is written. */
export interface BlankNote {
  template: string;
  /** What the blank means. */
  blank: "met" | "unmet";
  kind: "plain" | "trap";
}

export const BLANK_NOTES: readonly BlankNote[] = [
  { template: "空白为未达标", blank: "unmet", kind: "plain" },
  { template: "空白表示未达标", blank: "unmet", kind: "plain" },
  { template: "{m}为达标，空白为未达标", blank: "unmet", kind: "plain" },
  { template: "打{m}的为达标，空格为未达标", blank: "unmet", kind: "plain" },
  { template: "达标的打{m}，未达标的不填", blank: "unmet", kind: "trap" },
  { template: "已达标的请打{m}，未达标的留空", blank: "unmet", kind: "trap" },
  { template: "未打{m}的为未达标", blank: "unmet", kind: "trap" },
  { template: "{m}表示已达标，未填写的均为未达标", blank: "unmet", kind: "trap" },
  { template: "{m}为未达标，空白为达标", blank: "met", kind: "plain" },
  { template: "{m}表示未达标，空白表示达标", blank: "met", kind: "plain" },
  { template: "未达标的打{m}，达标的不填", blank: "met", kind: "trap" },
  { template: "打{m}的为未达标指标，空白为已达标", blank: "met", kind: "trap" },
  { template: "只标注未达标项（{m}），其余均已达标", blank: "met", kind: "trap" },
];
