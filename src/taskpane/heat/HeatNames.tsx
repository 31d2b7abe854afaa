import type { HeatMap } from "../../core/present/heatMap";
import { bodySize, CELL, COUNT, cut, headHeight, NAME } from "./heatSizes";

/** The names of the indicators with how many counties lack each: they stay where they are while the cells scroll. */
export function HeatNames({ map }: { map: HeatMap }) {
  const { height } = bodySize(map);
  const top = headHeight(map);
  const width = NAME + COUNT;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {map.rows.map(({ label, name, unmet }, r) => {
        const y = top + r * CELL.height + CELL.height - 5;
        return (
          <g key={r}>
            <title>{label}</title>
            <text x={0} y={y} fontSize={12} fill="currentColor">
              {cut(name)}
            </text>
            <text x={width - 5} y={y} fontSize={12} fill="currentColor" textAnchor="end">
              {unmet}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
