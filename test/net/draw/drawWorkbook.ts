import { kindOf } from "./kindOf";
import { drawChecklist } from "../checklist/drawChecklist";
import type { DrawnSheet } from "../expect/drawnSheet";
import { drawFunding } from "../funding/drawFunding";
import type { Drawn, NetKind } from "../expect/drawn";
import { SHEET_NAMES } from "../words/titles";
import { drawStatistics } from "../statistics/drawStatistics";
import { drawTargets } from "../targets/drawTargets";
import { drawSchools } from "../schools/drawSchools";
import { drawForm } from "../forms/drawForm";
import { drawOther } from "../other/drawOther";
import { Draw } from "./draw";

const SHEETS: Record<NetKind, (draw: Draw, sheet: string) => DrawnSheet> = {
  checklist: drawChecklist,
  funding: drawFunding,
  statistics: drawStatistics,
  targets: drawTargets,
  schools: drawSchools,
  other: drawOther,
};

/** The workbook that a seed and an index stand for: the same on every call. */
export function drawWorkbook(seed: number, index: number): Drawn {
  const kind = kindOf(seed, index);
  const draw = new Draw(`${kind} ${seed}:${index}`);
  const names = draw.shuffle(SHEET_NAMES);
  const name = names.pop() ?? "Sheet1";
  const own = SHEETS[kind](draw, name);
  const first = drawForm(kind, seed, index, name) ?? own;
  const kinds = draw.chance(0.12) ? draw.weighted(MORE) : [];
  const more = kinds.map((other) => SHEETS[other](draw, names.pop() ?? other));
  const sheets = draw.chance(0.7) ? [first, ...more] : [...more, first];
  return {
    id: `${seed}:${index}`,
    kind,
    grids: sheets.map(({ grid }) => grid),
    expected: sheets.map(({ expected }) => expected),
    features: { ...first.features, "more sheets": kinds.join("+") || "none" },
  };
}

/** What else stands in a workbook. */
const MORE: readonly (readonly [number, NetKind[]])[] = [
  [4, ["other"]],
  [2, ["other", "other"]],
  [1, ["statistics"]],
  [1, ["funding"]],
  [1, ["targets"]],
];
