import { drawChecklist } from "../checklist/drawChecklist";
import type { DrawnSheet } from "../expect/drawnSheet";
import { drawFunding } from "../funding/drawFunding";
import type { Drawn, NetKind } from "../expect/drawn";
import { SHEET_NAMES } from "../words/titles";
import { drawStatistics } from "../statistics/drawStatistics";
import { drawTargets } from "../targets/drawTargets";
import { Draw } from "./draw";

/** How often each kind is drawn. */
const KINDS: readonly (readonly [number, NetKind])[] = [
  [10, "checklist"],
  [5, "funding"],
  [5, "statistics"],
  [3, "targets"],
];

const SHEETS: Record<NetKind, (draw: Draw, sheet: string) => DrawnSheet> = {
  checklist: drawChecklist,
  funding: drawFunding,
  statistics: drawStatistics,
  targets: drawTargets,
  schools: drawFunding,
  other: drawFunding,
};

/** The kind of the workbook that a seed and an index stand for. */
export function kindOf(seed: number, index: number): NetKind {
  return new Draw(`kind ${seed}:${index}`).weighted(KINDS);
}

/** The workbook that a seed and an index stand for: the same on every call. */
export function drawWorkbook(seed: number, index: number): Drawn {
  const kind = kindOf(seed, index);
  const draw = new Draw(`${kind} ${seed}:${index}`);
  const sheet = draw.pick(SHEET_NAMES);
  const drawn = SHEETS[kind](draw, sheet);
  return {
    id: `${seed}:${index}`,
    kind,
    grids: [drawn.grid],
    expected: [drawn.expected],
    features: drawn.features,
  };
}
