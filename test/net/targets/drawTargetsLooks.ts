import type { Draw } from "../draw/draw";
import type { TargetsLooks } from "./layoutTargets";
import type { TargetsModel } from "./targetsModel";

export function drawTargetsLooks(draw: Draw, model: TargetsModel): TargetsLooks {
  const repeatAt = model.rows.length > 7 && draw.chance(0.15) ? 5 : 0;
  // A merged cell over a header printed again would swallow it.
  const column = repeatAt === 0 && draw.chance(0.6) ? "column, merged" : "column";
  return {
    sections: draw.chance(0.55) ? "rows" : column,
    twoRows: model.pairs.length > 1 && draw.chance(0.5),
    serial: draw.chance(0.2),
    repeatAt,
    top: draw.pick([0, 0, 0, 1]),
  };
}
