import { highlightStyles } from "../../core/finding/highlightStyles";
import { HEAT_SIGNS, HEAT_STYLES } from "../../core/present/heatMap";
import { useHeatStrings } from "./useHeatStrings";

const STATUSES = ["unmet", "zero", "unknown", "excluded"] as const;

/** What the colours and signs of the map mean. */
export function HeatLegend() {
  const { legend, statuses } = useHeatStrings();
  return (
    <ul className="edu-legend" aria-label={legend}>
      {STATUSES.map((status) => {
        const style = HEAT_STYLES[status];
        const look = style === undefined ? null : highlightStyles[style];
        return (
          <li
            key={status}
            style={
              look === null
                ? { forcedColorAdjust: "auto" }
                : {
                    background: `#${look.fill}`,
                    color: `#${look.text}`,
                    borderColor: `#${look.border ?? look.fill}`,
                  }
            }
          >
            {HEAT_SIGNS[status]} {statuses[status]}
          </li>
        );
      })}
    </ul>
  );
}
