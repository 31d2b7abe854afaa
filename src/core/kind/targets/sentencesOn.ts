import type { TableFrame } from "../../frame/tableFrame";
import type { AimLane } from "./aimLanes";
import { wayOf } from "./direction";
import type { IndicatorLine } from "./indicatorLines";
import type { LanePair } from "./lanePairs";
import type { TargetLine } from "./model";
import { nameDirection } from "./nameDirection";
import { areApart } from "./partsOf";
import { piecesOf } from "./piecesOf";
import { againstVerdicts } from "./againstVerdicts";

/** How a table of targets was read where it could be read otherwise, a sentence in Chinese each; [] where nothing could. */
export function sentencesOn(
  frame: TableFrame,
  lanes: readonly AimLane[],
  lines: readonly IndicatorLine[],
  pairs: readonly LanePair[],
  rows: readonly TargetLine[]
): string[] {
  const all = [
    ...pairs.flatMap((pair) => [...assumed(frame, pair), ...passedOver(frame, pair)]),
    ...pairs.flatMap((pair) => unequal(frame, lines, pair)),
    ...rows.flatMap(againstTheWay),
    ...againstVerdicts(frame, lanes, pairs, rows),
  ];
  return [...new Set(all)];
}

/** Where a lane's heading stands: C2“2020年”. */
function headOf({ view, head }: TableFrame, { lane, stack }: AimLane): string {
  return `${view.address(head.at(-1) ?? 0, lane)}“${stack.at(-1) ?? ""}”`;
}

function assumed(frame: TableFrame, pair: LanePair): string[] {
  if (pair.by !== "assumed") return [];
  return [
    `表头只写了年份，没有写明哪一年是目标：按 ${headOf(frame, pair.value)}是现状、${headOf(frame, pair.target)}是目标读。若都是已有的数，这张表不是目标表；若是目标，请在表头写上“目标”。`,
  ];
}

function passedOver(frame: TableFrame, pair: LanePair): string[] {
  if (pair.passedOver.length === 0) return [];
  const others = pair.passedOver.map((lane) => headOf(frame, lane)).join("、");
  return [`与 ${headOf(frame, pair.target)}比较；${others}看作另外的目标，没有拿来比较。`];
}

/** Cells whose values and targets are not equally many. */
function unequal(frame: TableFrame, lines: readonly IndicatorLine[], pair: LanePair): string[] {
  return lines.flatMap((line) => {
    const figures = piecesOf(frame, line, pair);
    if (!areApart(figures)) return [];
    const { valueCell, targetCell, value, target } = figures;
    return [
      `${valueCell} 有 ${value.length} 个数，${targetCell} 有 ${target.length} 个数，看不出哪个对哪个，没有比较。请分行填写。`,
    ];
  });
}

/** Harm whose target lies above where the way begins: read as a limit all the same. */
function againstTheWay(row: TargetLine): string[] {
  if (nameDirection(row.name) !== "must") return [];
  return row.parts.flatMap((part) => {
    if (part.target === null || part.target.comparison !== null) return [];
    const start = part.baseline ?? part.value;
    if (start === null || wayOf(row, part) !== "≥") return [];
    return [
      `“${row.name}”越低越好，${part.targetCell} 的目标 ${part.target.text} 却比原来的 ${start.text} 高，按“不超过”读。若目标写错了请改正；若是要达到，请在目标前写 ≥。`,
    ];
  });
}
