import { parseAddress } from "../../area/address";
import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import type { AimLane } from "./aimLanes";
import { assessPart } from "./assess";
import type { LanePair } from "./lanePairs";
import type { TargetLine } from "./model";
import { verdictIn } from "./verdictIn";

/** Cells that are named; of more only their number is told. */
const MOST_NAMED = 3;

/**
 * A sentence on verdicts in words (是否达标: 是, 未达标) that say otherwise than figure and target do; [] where all agree. Marks
 * that are no words may mean anything, tables of several pairs do not say which one a verdict is of, nor do lines of several
 * figures: they are passed over.
 */
export function againstVerdicts(
  { view, lines }: TableFrame,
  lanes: readonly AimLane[],
  pairs: readonly LanePair[],
  rows: readonly TargetLine[]
): string[] {
  const verdicts = lanes.filter(({ role }) => role === "verdict");
  if (verdicts.length === 0 || pairs.length !== 1) return [];
  const metOf = new Map<number, boolean | null>();
  for (const row of rows)
    for (const part of row.parts) {
      const { row: r, column } = parseAddress(part.valueCell);
      const line = view.transposed ? column : r;
      metOf.set(line, metOf.has(line) ? null : assessPart(row, part).met);
    }
  const cells = lines.flatMap(({ at }) =>
    verdicts.flatMap(({ lane }) => {
      const cell = view.at(at, lane);
      const met = metOf.get(at) ?? null;
      const said = verdictIn(cell);
      if (said === null || met === null || said === met) return [];
      return [`${view.address(at, lane)}“${textOf(cell)}”`];
    })
  );
  if (cells.length === 0) return [];
  const named = cells.slice(0, MOST_NAMED).join("、");
  const more = cells.length > MOST_NAMED ? ` 等 ${cells.length} 格` : "";
  return [
    `${named}${more}与按数值和目标比较的结果相反，以数值为准；请核对目标的方向（≥ 还是 ≤）和结论。`,
  ];
}
