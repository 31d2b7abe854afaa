import type { Finding } from "../../finding/checkReport";
import { oneOf } from "../../lexicon/oneOf";
import { RANGES } from "../../lexicon/zh/ranges";
import type { Entry, StatFigure, StatisticsModel } from "./model";
import { entryName } from "./wording";

const CHANGE = new RegExp(oneOf(RANGES.change));
const OPEN_SHARE = new RegExp(oneOf(RANGES.openShare));
const GROSS_SHARE = new RegExp(oneOf(RANGES.grossShare));
const SHARE = new RegExp(oneOf(RANGES.share));
const COUNT = new RegExp(oneOf(RANGES.count));

/** Counts below zero and shares over 100 %. */
export function auditRanges({ lines, lanes, figures }: StatisticsModel): Finding[] {
  const ofLanes = lanes.map(({ words }, j) =>
    shareLimit(
      words,
      figures.flatMap((one) => one[j] ?? [])
    )
  );
  const ofLines = lines.map(({ words }, i) => shareLimit(words, figures[i] ?? []));
  return lines.flatMap((line, i) =>
    lanes.flatMap((lane, j): Finding[] => {
      const figure = figures[i]?.[j];
      // It is the line that names a share, where the lane does not.
      const byLine = !SHARE.test(lane.words) && SHARE.test(line.words);
      const limit = (byLine ? ofLines[i] : ofLanes[j]) ?? Infinity;
      const why = figure === undefined ? null : impossible(figure, line, lane, limit);
      return figure === undefined || why === null
        ? []
        : [
            {
              rule: "out-of-range",
              cell: figure.cell,
              printed: figure.percent ? figure.text : figure.value,
              computed: null,
              message: `${entryName(line)}的${entryName(lane)}（${figure.cell}）是 ${figure.text}，${why}，请核对。`,
            },
          ];
    })
  );
}

function impossible(figure: StatFigure, line: Entry, lane: Entry, limit: number): string | null {
  if (figure.kind !== "number") return null;
  const words = `${lane.words} ${line.region ? "" : line.path.filter((text) => text.length <= 14).join(" ")}`;
  const share = SHARE.test(words) || figure.percent;
  const most = figure.percent ? 1 : limit;
  if (share && !OPEN_SHARE.test(words)) {
    if (GROSS_SHARE.test(words)) {
      if (figure.value > most * MOST_GROSS) return "毛入学率这类比率也不会超过 200%";
    } else if (figure.value > most) return "占比不可能超过 100%";
  }
  const counted = figure.additive === "yes" || COUNT.test(words);
  if (figure.value < 0 && !CHANGE.test(words) && !OPEN_SHARE.test(words) && (counted || share))
    return "不可能为负数";
  return null;
}

/** Gross rates count pupils of other ages: so many times all of an age are too many. */
const MOST_GROSS = 2;

/** 100 where a lane or line prints percentages; without a % sign in its heading only where most of its figures are over 1. */
function shareLimit(words: string, own: readonly StatFigure[]): number {
  if (/[%％]/.test(words)) return 100;
  const values = own.flatMap((figure) => {
    return figure.kind === "number" && !figure.percent ? [figure.value] : [];
  });
  const percentages = values.filter((value) => value > 1.5 && value <= 100).length;
  return percentages * 2 > values.length ? 100 : Infinity;
}
