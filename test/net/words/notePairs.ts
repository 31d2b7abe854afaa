/** What a note says of the good and of the bad mark. */
export interface NotePair {
  good: string;
  bad: string;
  /**
   * plain: the words themselves say met and unmet. trap: a word of the opposite sense stands inside (差, 低于, 整改, 没有).
   * problem: the bad side is something that exists; also used where a tick stands for the problem.
   */
  kind: "plain" | "trap" | "problem";
}

function pairs(kind: NotePair["kind"], lines: readonly string[]): NotePair[] {
  return lines.map((line) => {
    const [good = "", bad = ""] = line.split(" | ");
    return { good, bad, kind };
  });
}

export const NOTE_PAIRS: readonly NotePair[] = [
  ...pairs("plain", [
    "达标 | 未达标",
    "已达标 | 未达标",
    "达标 | 不达标",
    "该项目已达标 | 该项目未达标",
    "达到要求 | 未达到要求",
    "符合要求 | 不符合要求",
    "合格 | 不合格",
    "达成 | 未达成",
    "已完成 | 未完成",
    "完成 | 尚未完成",
    "指标达标 | 指标未达标",
    "达到国家标准 | 未达到国家标准",
    "通过 | 未通过",
    "已落实 | 未落实",
    "符合评估标准 | 不符合评估标准",
    "达到省定标准 | 未达到省定标准",
  ]),
  ...pairs("trap", [
    "已整改到位 | 未整改到位",
    "已完成整改 | 未完成整改",
    "差异系数达标 | 差异系数未达标",
    "低于5%（达标） | 高于5%（未达标）",
    "大班额比例低于5%，达标 | 大班额比例高于5%，未达标",
    "问题已解决 | 问题未解决",
    "问题已销号 | 问题未销号",
    "短板已补齐 | 短板未补齐",
    "差额已补足 | 差额未补足",
    "不低于标准，合格 | 低于标准，不合格",
    "达标（含基本达标） | 未达标",
    "达到或高于全省平均水平 | 低于全省平均水平",
    "在全省平均水平及以上 | 在全省平均水平以下",
    "无欠账，达标 | 有欠账，未达标",
    "未超标，合格 | 超标，不合格",
    "隐患已消除 | 隐患未消除",
  ]),
  ...pairs("problem", [
    "不存在问题 | 存在问题",
    "不存在差距 | 存在差距",
    "没有大班额 | 有大班额",
    "无此问题 | 有此问题",
    "未发现问题 | 发现问题",
    "未发生 | 发生",
    "无短板 | 有短板",
    "不存在短板 | 存在短板",
    "没有缺口 | 有缺口",
  ]),
];
