import type { CatchUpPlan, ProposedItem, RegionPlan } from "../../core/plan/catchUpPlan";
import { goalWords } from "../../core/plan/goalWords";
import { placeWords } from "../../core/plan/placeWords";
import { itemName } from "../../core/compare/itemName";
import { alignColumns } from "./alignColumns";
import { nameList } from "./nameList";
import { oneLine } from "./oneLine";
import { rateText } from "./rateText";
import { shorten } from "./shorten";

const MOST = 10;
const NAME_WIDTH = 80;

/** What each region must still meet for a goal, for a reader. */
export function catchUpLines({ sheet, title, goal, regions, indicators }: CatchUpPlan): string[] {
  const header = ["县（市、区）", "现达成度", "现名次", "还差几项", "届时达成度", "届时名次"];
  const rows = regions.map((region) => [
    oneLine(region.name),
    rateText(region.rate),
    String(placeWords(region.rank, region.tied)),
    region.verdict === "impossible" ? "—" : String(region.required),
    rateText(region.reached.rate),
    String(placeWords(region.reached.rank, region.reached.sharedWith.length > 0)),
  ]);
  const needed = regions.filter(({ verdict }) => verdict === "needed");
  const remarks = regions.flatMap((region) => remark(region, goal.kind === "place"));
  return [
    `【${oneLine(sheet)}】${oneLine(title)}：${goalWords(goal)}`,
    ...alignColumns(
      [header, ...rows],
      header.map((_, column) => (column === 0 ? "left" : "right"))
    ),
    ...(needed.length === 0 ? [] : ["", "建议先做（多数地区都缺的在前，任选几项都够）："]),
    ...needed.map(
      ({ name, proposed }) => `  ${oneLine(name)}（${proposed.length}）：${itemList(proposed)}`
    ),
    ...(remarks.length === 0 ? [] : ["", ...remarks]),
    ...(indicators.length === 0 ? [] : ["", "缺得最多的指标："]),
    ...alignColumns(
      indicators
        .slice(0, MOST)
        .map(({ name, unmetIn }) => [
          `  ${unmetIn.length} 个地区`,
          shorten(oneLine(name), NAME_WIDTH),
        ]),
      ["right", "left"]
    ),
    ...(indicators.length > MOST
      ? [`  …… 共 ${indicators.length} 项，用 --save 或 --json 可看全部`]
      : []),
  ];
}

function remark(region: RegionPlan, forPlace: boolean): string[] {
  const name = oneLine(region.name);
  if (region.verdict === "impossible") return [`${name}：没有计入的指标，算不出达成度。`];
  const { sharedWith } = region.reached;
  const unread =
    region.unread > 0 ? [`${name}：有 ${region.unread} 格空白或看不懂，补上后会变。`] : [];
  if (!forPlace || sharedWith.length === 0) return unread;
  const alone = region.alone === null ? "再多达标也只能并列" : `独占要 ${region.alone} 项`;
  return [...unread, `${name}：届时与${sharedWith.map(oneLine).join("、")}并列，${alone}。`];
}

/** Proposed indicators by their numbers where all have one, else by name. */
function itemList(items: readonly ProposedItem[]): string {
  const numbers = items.map(({ name }) => itemName(name).number);
  return numbers.includes("") || new Set(numbers).size < numbers.length
    ? nameList(items.map(({ name }) => oneLine(name)))
    : `第 ${numbers.join("、")} 项`;
}
