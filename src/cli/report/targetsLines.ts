import type { TargetsReport } from "../../core/finding/checkReport";
import { roundHalfUp } from "../../core/quantity/roundHalfUp";
import type { TargetsModel } from "../../core/kind/targets/model";
import { outlookOf, type Outlook } from "../../core/kind/targets/outlook";
import { alignColumns } from "./alignColumns";
import { displayWidth } from "../../core/present/displayWidth";
import { oneLine } from "./oneLine";
import { rateText } from "./rateText";
import { shorten } from "./shorten";

const NAME_WIDTH = 44;

/** What a table of targets says: how many are met, then each that is not, binding ones at risk on top, with what it still needs. */
export function targetsLines({ rows }: TargetsReport, model: TargetsModel | undefined): string[] {
  const parts = rows.flatMap((row) => row.parts);
  const met = parts.filter((part) => part.met === true).length;
  const unmet = parts.filter((part) => part.met === false).length;
  const counts = [
    `${rows.length} 项指标，${parts.length} 个数：已达到目标 ${met}，未达到 ${unmet}，无法比较 ${parts.length - met - unmet}。`,
  ];
  return model === undefined ? counts : [...counts, ...unmetTable(model)];
}

function unmetTable(model: TargetsModel): string[] {
  const unmet = outlookOf(model).filter(({ standing }) => standing.met === false);
  if (unmet.length === 0) return [];
  const { value, target } = model.years;
  const withShare = unmet.some(({ share }) => share !== null);
  const withYears = value !== null && target !== null && target > value;
  const header = [
    "",
    "指标",
    value === null ? "现值" : `${value}年`,
    target === null ? "目标" : `${target}年目标`,
    "还差",
    ...(withShare ? ["已走路程"] : []),
    ...(withYears ? ["每年还需", "年均增长"] : []),
  ];
  const body = unmet.map((one) => [
    one.atRisk ? "约束性⚠" : (one.line.attribute ?? ""),
    nameOf(one),
    String(one.standing.value ?? "—"),
    `${one.standing.operator}${one.standing.target ?? "—"}`,
    String(one.distance ?? "—"),
    ...(withShare ? [rateText(one.share)] : []),
    ...(withYears ? [yearly(one), rateText(one.pace)] : []),
  ]);
  const sides = header.map((_, column) => (column < 2 ? "left" : "right"));
  return ["", "未达到目标（约束性在前）：", ...alignColumns([header, ...body], sides)];
}

/** Name and part; a long name is cut, its part never. */
function nameOf({ line, part }: Outlook): string {
  const label = part.label === "" ? "" : ` ${oneLine(part.label)}`;
  return shorten(oneLine(line.name), NAME_WIDTH - displayWidth(label)) + label;
}

function yearly({ yearly: change }: Outlook): string {
  if (change === null) return "—";
  const rounded = roundHalfUp(change, 3);
  return rounded > 0 ? `+${rounded}` : String(rounded);
}
