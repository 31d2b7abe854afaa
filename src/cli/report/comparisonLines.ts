import type { Change, ComparedItem, RegionMove } from "../../core/compare/comparison";
import type { DatedComparison, TableSource } from "../../core/compare/datedComparison";
import { roundHalfUp } from "../../core/quantity/roundHalfUp";
import { alignColumns } from "./alignColumns";
import { nameList } from "./nameList";
import { oneLine } from "./oneLine";
import { rateText } from "./rateText";

/** One checklist at two dates for a reader: the moves, what changed in each region, what was matched and how. */
export function comparisonLines({ comparison, before, after }: DatedComparison): string[] {
  const { regions, items } = comparison;
  const nameOf = ({ item }: Change) =>
    oneLine(items[item]?.after.map(({ name }) => name).join("；") ?? "");
  const listed = (title: string, pick: (move: RegionMove) => readonly Change[]) => {
    const lines = regions.flatMap((move) =>
      pick(move).length === 0
        ? []
        : [`  ${oneLine(move.name)}（${pick(move).length}）：${nameList(pick(move).map(nameOf))}`]
    );
    return lines.length === 0 ? [] : ["", `${title}：`, ...lines];
  };
  return [
    `【${oneLine(comparison.after.sheet)}】${oneLine(comparison.after.title)}`,
    `前期：${sourceWords(comparison.before, before)}`,
    `后期：${sourceWords(comparison.after, after)}`,
    "",
    ...moves(regions),
    ...listed("新达标", ({ becameMet }) => becameMet),
    ...listed("退为未达标", ({ fellBack }) => fellBack),
    ...listed("仍未达标", ({ stillUnmet }) => stillUnmet),
    ...listed("没有比较（有一期空白、看不懂或不计入）", ({ notCompared }) => notCompared),
    ...matches(comparison),
  ];
}

function sourceWords(
  { sheet, range }: DatedComparison["comparison"]["before"],
  { file, date }: TableSource
): string {
  const place = `${file === undefined ? "" : `${oneLine(file)} `}${oneLine(sheet)}!${range}`;
  return `${place}（${date === null ? "日期不明" : oneLine(date.text)}）`;
}

function moves(regions: readonly RegionMove[]): string[] {
  if (regions.length === 0) return ["两期没有相同的地区。"];
  const place = ({ rank, tied }: RegionMove["before"]) =>
    rank === null ? "—" : `${tied ? "并列 " : ""}${rank}`;
  const header = [
    "县（市、区）",
    "前期",
    "后期",
    "升降",
    "前期名次",
    "后期名次",
    "新达标",
    "退步",
    "仍未达标",
  ];
  const rows = regions.map((move) => [
    oneLine(move.name),
    rateText(move.before.rate),
    rateText(move.after.rate),
    pointsText(move),
    place(move.before),
    place(move.after),
    String(move.becameMet.length),
    String(move.fellBack.length),
    String(move.stillUnmet.length),
  ]);
  return alignColumns(
    [header, ...rows],
    header.map((_, column) => (column === 0 ? "left" : "right"))
  );
}

function pointsText({ before, after }: RegionMove): string {
  if (before.rate === null || after.rate === null) return "—";
  const points = roundHalfUp((after.rate - before.rate) * 100, 1) + 0;
  return `${points > 0 ? "+" : ""}${points.toFixed(1)}`;
}

const HOW = {
  renumbered: "编号变了",
  reworded: "说法有改动，视为同一项，请核对",
  split: "拆成几项，都达标才算达标",
  merged: "几项合为一项，都达标才算达标",
} as const;

function matches({
  items,
  regions,
  dropped,
  added,
  ...rest
}: DatedComparison["comparison"]): string[] {
  const joined = (side: ComparedItem["before"]) => side.map(({ name }) => oneLine(name)).join("；");
  const lines = items.flatMap(({ before, after, how, figuresDiffer }) =>
    how === "same"
      ? []
      : [
          `  ${joined(before)} → ${joined(after)}（${HOW[how]}${figuresDiffer ? "；数字不同，标准可能变了" : ""}）`,
        ]
  );
  const names = regions.flatMap(({ name, nameBefore, how }) =>
    how === "same"
      ? []
      : [
          `  ${oneLine(nameBefore)} → ${oneLine(name)}（${how === "alias" ? "写法不同" : "各剩这一个，视为同一地区，请核对"}）`,
        ]
  );
  const only = (title: string, all: readonly string[]) =>
    all.length === 0 ? [] : [`${title}（${all.length}）：${nameList(all.map(oneLine))}`];
  const matched = [...lines, ...names];
  return [
    ...(matched.length === 0 ? [] : ["", "对应：", ...matched]),
    ...(dropped.length +
      added.length +
      rest.regionsOnlyBefore.length +
      rest.regionsOnlyAfter.length >
    0
      ? [""]
      : []),
    ...only(
      "只有前期有的指标",
      dropped.map(({ name }) => name)
    ),
    ...only(
      "只有后期有的指标",
      added.map(({ name }) => name)
    ),
    ...only("只有前期有的地区", rest.regionsOnlyBefore),
    ...only("只有后期有的地区", rest.regionsOnlyAfter),
  ];
}
