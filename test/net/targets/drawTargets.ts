import type { Draw } from "../draw/draw";
import type { ExpectedTargets } from "../expect/expectation";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawOutline } from "./drawOutline";
import { drawTargetsModel } from "./drawTargetsModel";
import { layoutTargets } from "./layoutTargets";
import { drawTargetsLooks } from "./drawTargetsLooks";
import { injectTargetsFault } from "./targetsFaults";
import type { TargetsModel } from "./targetsModel";

/** One sheet with indicators, their values and their targets. */
export function drawTargets(draw: Draw, sheet: string): DrawnSheet {
  if (draw.chance(0.12)) return drawOutline(draw, sheet);
  const { model, features } = drawTargetsModel(draw);
  const fault = injectTargetsFault(draw, model);
  const looks = drawTargetsLooks(draw, model);
  const paper = new Paper();
  const cells = layoutTargets(draw, paper, model, looks);
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[expectTargets(model, cells)]], unsure: false },
    features: {
      ...features,
      "sections as": features.sections === "yes" ? looks.sections : "none",
      header: looks.repeatAt > 0 ? "repeated" : "once",
      pairs:
        model.pairs.length > 1
          ? `${model.pairs.length}, ${looks.twoRows ? "two header rows" : "one header row"}`
          : "1",
      order: model.targetFirst ? "target first" : "value first",
      beside: model.extra || "nothing",
      fault,
    },
  };
}

function expectTargets(
  model: TargetsModel,
  cells: readonly (readonly string[])[]
): ExpectedTargets {
  return {
    kind: "targets",
    rows: model.rows.map(({ name, attribute, parts, faults, unnamed = false }) => ({
      name,
      unnamed,
      attribute,
      parts: parts.map(({ label, part }, k) => {
        const spoilt = faults.length > 0 && k === 0;
        return {
          label,
          value: spoilt ? undefined : part.value,
          target: part.target,
          // What cannot be a value says nothing of the way, either.
          operators: spoilt ? [] : part.operators,
          met: spoilt ? undefined : part.met,
        };
      }),
    })),
    findings: model.rows.flatMap(({ faults }, row) =>
      faults.map(({ kind }) => ({
        cell: cells[row]?.[0] ?? "",
        rules: [kind === "range" ? ("out-of-range" as const) : ("cell-error" as const)],
      }))
    ),
  };
}
