import type { FundingReport } from "../core/review/checkReport";
import { formatNumber } from "./formatNumber";
import { stageTotals } from "../core/review/stageTotals";
import { useStrings } from "./stringsContext";

/** School stages of a funding table, each with its net need and the shortfalls alone, 亿元. */
export function FundingStages({ table }: { table: FundingReport }) {
  const { funding } = useStrings();
  return (
    <>
      <p className="edu-note">{funding.benchmark(table.benchmark)}</p>
      <table className="edu-table">
        <thead>
          <tr>
            <th scope="col">{funding.stage}</th>
            <th scope="col" className="edu-number">
              {funding.yi(funding.net)}
            </th>
            <th scope="col" className="edu-number">
              {funding.yi(funding.shortfall)}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.stages.map((stage) => {
            const { net, shortfall } = stageTotals(stage);
            return (
              <tr key={stage.name}>
                <th scope="row">{stage.name || funding.singleStage}</th>
                <td className="edu-number">{formatNumber(net, 2)}</td>
                <td className="edu-number">{formatNumber(shortfall, 2)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="edu-note">{funding.note}</p>
    </>
  );
}
