import { HEAT_SIGNS, type HeatMap } from "../../core/present/heatMap";
import { CopyTable } from "../parts/CopyTable";
import { useHeatStrings } from "./useHeatStrings";

/** The map as a table, for who cannot see it, or wants to copy it. */
export function HeatTable({ map, name }: { map: HeatMap; name: string }) {
  const { drawing, asTable, indicator, count, statuses } = useHeatStrings();
  return (
    <CopyTable>
      <div className="edu-heat-cells" tabIndex={0} role="region" aria-label={asTable}>
        <table className="edu-table">
          <caption className="edu-hidden">{drawing(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{indicator}</th>
              <th scope="col" className="edu-number">
                {count}
              </th>
              {map.counties.map((county, c) => (
                <th key={c} scope="col">
                  {county.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map((row, r) => (
              <tr key={r}>
                <th scope="row">{row.label}</th>
                <td className="edu-number">{row.unmet}</td>
                {row.statuses.map((status, c) => (
                  <td key={c} title={statuses[status]}>
                    {HEAT_SIGNS[status]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </CopyTable>
  );
}
