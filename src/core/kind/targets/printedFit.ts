import { numberOf } from "../../cell/numberOf";
import type { PrintedNumber } from "../../quantity/printedNumber";
import type { TableFrame } from "../../frame/tableFrame";
import type { AimLane } from "./aimLanes";

interface Choice {
  value: AimLane;
  target: AimLane;
}

/** Fewest lines whose printed difference or share speaks, and the share of them that must agree. */
const FEWEST = 2;
const LEAST = 0.6;

/**
 * Of the lanes that could be value and target those whose figures come to what the table prints as difference (差距) or
 * share (完成率) in most lines; `usual` where there is only one choice, nothing is printed, or none agrees better.
 */
export function printedFit(
  frame: TableFrame,
  checks: readonly AimLane[],
  values: readonly AimLane[],
  targets: readonly AimLane[],
  usual: Choice
): Choice {
  if (checks.length === 0 || values.length * targets.length < 2) return usual;
  const score = ({ value, target }: Choice) => {
    let [printed, agreeing] = [0, 0];
    for (const { at: line } of frame.lines) {
      const number = (lane: number) => numberOf(frame.view.at(line, lane));
      const [v, t] = [number(value.lane), number(target.lane)];
      if (v === null || t === null) continue;
      for (const check of checks) {
        const said = number(check.lane);
        if (said === null) continue;
        printed++;
        if (check.role === "gap" ? isDifference(said, v, t) : isShare(said, v, t)) agreeing++;
      }
    }
    return printed >= FEWEST && agreeing >= printed * LEAST ? agreeing : 0;
  };
  const choices = values.flatMap((value) => targets.map((target) => ({ value, target })));
  return choices.reduce(
    (best, one) => {
      const agreeing = score(one);
      return agreeing > best.agreeing ? { choice: one, agreeing } : best;
    },
    { choice: usual, agreeing: score(usual) }
  ).choice;
}

function isDifference(said: PrintedNumber, value: PrintedNumber, target: PrintedNumber): boolean {
  const slack = (said.step + value.step + target.step) / 2;
  const points = value.percent && !said.percent ? 100 : 1;
  const off = Math.abs(Math.abs(said.value) - Math.abs(value.value - target.value) * points);
  return off <= slack * points + 1e-9;
}

function isShare(said: PrintedNumber, value: PrintedNumber, target: PrintedNumber): boolean {
  if (target.value === 0) return false;
  const share = value.value / target.value;
  return [1, 100].some((scale) => Math.abs(said.value - share * scale) <= said.step + 1e-9);
}
