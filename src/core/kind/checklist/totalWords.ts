/** What a line of totals counts, by the words of its label; null when the label names no total. */
export type TotalKind = "rate" | "unmet" | "met" | "other";

const TOTAL =
  /达成度|达标率|达成率|完成率|合格率|达标度|完成度|合计|小计|总计|共计|总评|达标情况|(?:达标|达成|完成|合格|通过|短板|√|※)[^,，。]{0,6}(?:数|项|个)|总(?:项目|指标)数|比例|占比|得分|总分|排名|名次|位次|排序/;

/**
 * Reads the label of a line that may hold totals. Rates come first: "达标项目数/总项目数（30）=总达成度（%）" is a rate.
 * "other" is a total that marks do not determine: 得分, 排名, 总项目数.
 */
export function totalKind(label: string): TotalKind | null {
  const words = label.replace(/\s+/g, "");
  if (!TOTAL.test(words)) return null;
  if (/排名|名次|位次|排序|得分|总分|较上年|增减|提升/.test(words)) return "other";
  if (/达成度|达标度|完成度|[^\d]率|比例|占比|百分比|[%％]/.test(words)) return "rate";
  if (/(?:未|不)(?:达标|达成|完成|合格|通过)|短板|※/.test(words)) return "unmet";
  if (/^总?(?:项目|指标|监测点)(?:总)?数/.test(words)) return "other";
  if (/达标|达成|完成|合格|通过|√|合计|小计|总计|共计/.test(words)) return "met";
  return "other";
}
