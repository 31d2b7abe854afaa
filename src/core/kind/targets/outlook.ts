import { isFault } from "../../cell/fault";
import { pace } from "../../measure/pace";
import { progress } from "../../measure/progress";
import { exactDifference } from "../../quantity/exactDifference";
import { significant } from "../../quantity/significant";
import type { TargetRow } from "../../finding/checkReport";
import { assessPart } from "./assess";
import type { TargetLine, TargetPart, TargetsModel } from "./model";

/** How one part of an indicator stands, and what it still needs. */
export interface Outlook {
  line: TargetLine;
  part: TargetPart;
  standing: TargetRow["parts"][number];
  /** What is left of the way to the target, in the row's unit, 0 when it is met; null when it cannot be told. */
  distance: number | null;
  /** Share of the way from the start that is done, a fraction; null without a start of its own. */
  share: number | null;
  /** Change a year that reaches the target in time, in the row's unit; null without years or when it is met. */
  yearly: number | null;
  /** The same as growth, compounded, a fraction; null where figures have no growth (0, opposite signs). */
  pace: number | null;
  /** A binding target that is not met, or whose share done is behind the share of time gone. */
  atRisk: boolean;
}

/**
 * Every part of every indicator: binding ones at risk first, then the other binding ones, then the rest, else in the
 * table's order.
 */
export function outlookOf(model: TargetsModel): Outlook[] {
  const all = model.rows.flatMap((line) =>
    line.parts.map((part) => outlookOfPart(model.years, line, part))
  );
  const order = ({ atRisk, line }: Outlook) => (atRisk ? 0 : line.attribute === "约束性" ? 1 : 2);
  return all
    .map((one, k) => ({ one, k }))
    .sort((a, b) => order(a.one) - order(b.one) || a.k - b.k)
    .map(({ one }) => one);
}

function outlookOfPart(years: TargetsModel["years"], line: TargetLine, part: TargetPart): Outlook {
  const standing = assessPart(line, part);
  const { met, gap } = standing;
  const known = met === false && gap !== null && part.value !== null && part.target !== null;
  const left = years.value === null || years.target === null ? 0 : years.target - years.value;
  const needed =
    known && left > 0 && part.value !== null && part.target !== null
      ? pace(part.value.value, part.target.value, left)
      : null;
  const share = shareDone(part);
  return {
    line,
    part,
    standing,
    distance: met === true ? 0 : gap === null ? null : Math.abs(gap),
    share,
    yearly: known && left > 0 ? significant(-gap / left) : null,
    pace: needed === null || isFault(needed) ? null : needed,
    atRisk: line.attribute === "约束性" && met === false && isBehind(years, share),
  };
}

function shareDone({ baseline, value, target }: TargetPart): number | null {
  if (baseline === null || value === null || target === null) return null;
  if (exactDifference(target.value, baseline.value) === 0) return null;
  const share = progress(baseline.value, value.value, target.value);
  return isFault(share) ? null : share;
}

/** Whether less of the way is done than of the time; where neither is known, not met is behind. */
function isBehind(
  { baseline, value, target }: TargetsModel["years"],
  share: number | null
): boolean {
  if (
    share === null ||
    baseline === null ||
    value === null ||
    target === null ||
    target <= baseline
  )
    return true;
  return share < (value - baseline) / (target - baseline);
}
