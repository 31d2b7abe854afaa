import type { ChecklistReport } from "../../core/finding/checkReport";
import { rankRegions } from "../../core/kind/checklist/rankRegions";
import { placeWords } from "../../core/plan/placeWords";
import { rateWords } from "../../core/present/rateWords";
import { alignColumns } from "./alignColumns";
import { nameList } from "./nameList";
import { oneLine } from "./oneLine";
import { printedRateText } from "./printedRateText";

/** What a checklist says: the ranking, what is unmet in each region, what was left out of the count. */
export function checklistLines(table: ChecklistReport): string[] {
  return [...ranking(table), ...unmet(table), ...excluded(table)];
}

function ranking({ regions }: ChecklistReport): string[] {
  if (regions.length === 0) return [];
  const printed = regions.some(({ printedRate }) => printedRate !== undefined);
  const zero = regions.some((region) => region.zero > 0);
  const header = [
    "名次",
    "县（市、区）",
    "达成度",
    "达标",
    "未达标",
    ...(zero ? ["其中零分"] : []),
  ];
  if (printed) header.splice(3, 0, "表内印作");
  const rows = rankRegions(regions).map(({ region, rank, tied }) => [
    String(placeWords(rank, tied)),
    oneLine(region.name),
    rateWords(region.rate),
    ...(printed ? [printedRateText(region.printedRate)] : []),
    String(region.met),
    String(region.unmet),
    ...(zero ? [String(region.zero)] : []),
  ]);
  const sides = header.map((_, column) => (column === 1 ? "left" : "right"));
  return alignColumns([header, ...rows], sides);
}

function unmet({ regions }: ChecklistReport): string[] {
  const short = regions.filter(({ unmetIndicators }) => unmetIndicators.length > 0);
  if (short.length === 0) return [];
  const lines = short.map(
    ({ name, unmetIndicators }) =>
      `  ${oneLine(name)}（${unmetIndicators.length}）：${nameList(unmetIndicators)}`
  );
  return ["", "未达标指标：", ...lines];
}

function excluded({ indicators, legend }: ChecklistReport): string[] {
  const left = indicators.filter((indicator) => indicator.excluded).map(({ name }) => name);
  const marks = legend
    .filter(({ status }) => status === "excluded")
    .map(({ mark }) => oneLine(mark));
  const lines: string[] = [];
  if (left.length > 0) lines.push(`不计入的指标（${left.length}）：${nameList(left)}`);
  if (marks.length > 0) lines.push(`不计入的标记：${marks.join(" ")}`);
  return lines.length > 0 ? ["", ...lines] : [];
}
