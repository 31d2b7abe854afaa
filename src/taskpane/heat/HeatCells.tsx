import { highlightStyles } from "../../core/finding/highlightStyles";
import { HEAT_SIGNS, HEAT_STYLES, type HeatMap } from "../../core/present/heatMap";
import { useRateText } from "../parts/useRateText";
import { bodySize, CELL, headHeight, LETTER, letters } from "./heatSizes";
import { useHeatStrings } from "./useHeatStrings";

interface Props {
  map: HeatMap;
  /** What the picture is, and the id of the sentence that says what it shows. */
  label: string;
  summary: string;
  onCell: (cell: string) => void;
}

/** Names of the counties and the marks under them; what is met stays white, so that colour is what is left to do. */
export function HeatCells({ map, label: drawing, summary, onCell }: Props) {
  const { width, height } = bodySize(map);
  const strings = useHeatStrings();
  const rateText = useRateText();
  const top = headHeight(map);
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={drawing}
      aria-describedby={summary}
    >
      {map.counties.map(({ name, rate }, c) => (
        <g key={c}>
          <title>{strings.county(name, rateText(rate))}</title>
          <text fontSize={11} fill="currentColor" textAnchor="middle">
            {letters(name).map((letter, k) => (
              <tspan key={k} x={(c + 0.5) * CELL.width} y={(k + 1) * LETTER}>
                {letter}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      <path d={grid(map, top)} stroke="currentColor" strokeOpacity={0.25} fill="none" />
      {map.rows.flatMap(({ label, statuses, cells }, r) =>
        statuses.map((status, c) => {
          const sign = HEAT_SIGNS[status];
          if (status === "met" || sign === "") return null;
          const style = HEAT_STYLES[status];
          const look = style === undefined ? null : highlightStyles[style];
          const [x, y] = [c * CELL.width, top + r * CELL.height];
          const county = map.counties[c]?.name ?? "";
          return (
            <g
              key={`${r} ${c}`}
              className={look === null ? undefined : "edu-heat-cell"}
              onClick={look === null ? undefined : () => onCell(cells[c] ?? "")}
            >
              <title>{strings.cell(county, label, strings.statuses[status])}</title>
              {look !== null && (
                <rect
                  x={x + 0.5}
                  y={y + 0.5}
                  width={CELL.width}
                  height={CELL.height}
                  fill={`#${look.fill}`}
                  stroke={`#${look.border ?? "8A8A8A"}`}
                />
              )}
              <text
                x={x + CELL.width / 2}
                y={y + CELL.height - 5}
                fontSize={11}
                fontWeight={look?.bold === true ? 700 : 400}
                fill={look === null ? "currentColor" : `#${look.text}`}
                textAnchor="middle"
              >
                {sign}
              </text>
            </g>
          );
        })
      )}
    </svg>
  );
}

/** Lines between the cells. */
function grid(map: HeatMap, top: number): string {
  const { width, height } = bodySize(map);
  const across = Array.from(
    { length: map.rows.length + 1 },
    (_, r) => `M0 ${top + r * CELL.height + 0.5}H${width}`
  );
  const down = Array.from(
    { length: map.counties.length + 1 },
    (_, c) => `M${c * CELL.width + 0.5} ${top}V${height}`
  );
  return [...across, ...down].join("");
}
