import type { Draw } from "../draw/draw";
import type { StatisticsLooks } from "./layoutStatistics";
import type { StatisticsModel } from "./statisticsModel";

export function drawStatisticsLooks(draw: Draw, model: StatisticsModel): StatisticsLooks {
  const grouped = model.columns.some(({ group }) => group !== "");
  return {
    top: draw.pick([0, 0, 0, 0, 2]),
    left: draw.pick([0, 0, 0, 0, 1]),
    serial: draw.chance(0.2),
    text: draw.chance(0.06),
    merged: draw.chance(0.7),
    across: !grouped && model.columns.length > 1 && model.rows.length <= 14 && draw.chance(0.12),
    indexLine: draw.chance(0.05),
    note: draw.pick(["", "", "注：数据来源于教育事业统计。", "备注：不含技工学校。"]),
  };
}
