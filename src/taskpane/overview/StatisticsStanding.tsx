import type { StatisticsReport } from "../../core/finding/checkReport";
import { formatFigure } from "../formatFigure";
import { CellLink } from "../parts/CellLink";
import { CopyTable } from "../parts/CopyTable";
import { ShowMore } from "../parts/ShowMore";
import { useStrings } from "../useStrings";
import { summaryOf } from "../summaryOf";

/** Totals added again: how many agree, and those that do not. */
export function StatisticsStanding({ table }: { table: StatisticsReport }) {
  const strings = useStrings();
  const { statistics } = strings;
  const doubted = new Set(table.findings.map(({ cell }) => cell));
  const wrong = table.totals.filter(({ cell }) => doubted.has(cell));
  return (
    <>
      <p>{summaryOf(table, strings, undefined)}</p>
      {wrong.length > 0 && (
        <CopyTable>
          <ShowMore items={wrong} step={15}>
            {(shown) => (
              <table className="edu-table">
                <caption className="edu-hidden">
                  {statistics.caption(table.title || table.sheet)}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">{statistics.cell}</th>
                    <th scope="col" className="edu-number">
                      {statistics.printed}
                    </th>
                    <th scope="col" className="edu-number">
                      {statistics.computed}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map(({ cell, printed, computed }) => (
                    <tr key={cell}>
                      <th scope="row">
                        <CellLink sheet={table.sheet} address={cell}>
                          {cell}
                        </CellLink>
                      </th>
                      <td className="edu-number edu-bad">{formatFigure(printed)}</td>
                      <td className="edu-number">{formatFigure(computed)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </ShowMore>
        </CopyTable>
      )}
    </>
  );
}
