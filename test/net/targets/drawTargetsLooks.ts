import type { Draw } from "../draw/draw";
import type { TargetsLooks } from "./layoutTargets";
import type { TargetsModel } from "./targetsModel";

export function drawTargetsLooks(draw: Draw, model: TargetsModel): TargetsLooks {
  const rows = draw.chance(0.6);
  return {
    sections: rows ? "rows" : "column",
    twoRows: model.pairs.length > 1 && draw.chance(0.5),
    serial: draw.chance(0.2),
    repeatAt: model.rows.length > 7 && draw.chance(0.15) ? 5 : 0,
    top: draw.pick([0, 0, 0, 1]),
  };
}
