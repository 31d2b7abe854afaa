import { numberOf } from "../../cell/numberOf";
import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import type { PrintedNumber } from "../../quantity/printedNumber";
import type { AimLane } from "./aimLanes";
import { nameDirection } from "./nameDirection";
import { readPieces } from "./readPieces";
import { verdictIn } from "./verdictIn";

interface Choice {
  value: AimLane;
  target: AimLane;
}

/** Fewest cells of differences, shares and verdicts that speak, and the share of them that must agree. */
const FEWEST = 2;
const LEAST = 0.6;

/**
 * Of the lanes that could be value and target those whose figures come to what the table prints as difference (差距), share
 * (完成率) or verdict (是否达标) in most lines; `usual` where there is only one choice, nothing is printed, or none agrees better.
 */
export function printedFit(
  frame: TableFrame,
  checks: readonly AimLane[],
  values: readonly AimLane[],
  targets: readonly AimLane[],
  usual: Choice
): Choice {
  if (checks.length === 0 || values.length * targets.length < 2) return usual;
  const score = (choice: Choice) => {
    let [printed, agreeing] = [0, 0];
    for (const entry of frame.lines)
      for (const check of checks) {
        const agrees = fits(frame, entry, check, choice);
        if (agrees === null) continue;
        printed++;
        if (agrees) agreeing++;
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

/** Whether what a cell prints follows from a line's value and target; null where it prints nothing that could. */
function fits(
  { view }: TableFrame,
  { at: line, name }: FrameEntry,
  check: AimLane,
  { value, target }: Choice
): boolean | null {
  const printed = view.at(line, check.lane);
  const cells = [value, target].map(({ lane }) => view.at(line, lane));
  if (check.role === "verdict") {
    const said = verdictIn(printed);
    const [v, t] = cells.map((cell) => readPieces(cell)[0]?.digits ?? NaN);
    if (said === null || v === undefined || t === undefined) return null;
    if (Number.isNaN(v) || Number.isNaN(t)) return null;
    return said === (nameDirection(name) === "must" ? v <= t : v >= t);
  }
  const said = numberOf(printed);
  const [v, t] = cells.map(numberOf);
  if (said === null || !v || !t) return null;
  return check.role === "gap" ? isDifference(said, v, t) : isShare(said, v, t);
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
