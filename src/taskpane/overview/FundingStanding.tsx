import type { FundingReport } from "../../core/finding/checkReport";
import { stageTotals } from "../../core/kind/funding/stageTotals";
import { belowInStages } from "../../core/review/belowBenchmark";
import { formatNumber } from "../formatNumber";
import { CopyTable } from "../parts/CopyTable";
import { UnitHeading } from "../parts/UnitHeading";
import { RateBar } from "../parts/RateBar";
import { Words } from "../parts/Words";
import { useStrings } from "../useStrings";

/** School stages of a funding table: how many regions are below the benchmark, the net need and the shortfalls alone. */
export function FundingStanding({ table }: { table: FundingReport }) {
  const { funding } = useStrings();
  const totals = table.stages.map((stage) => ({
    stage,
    below: belowInStages([stage]),
    ...stageTotals(stage),
  }));
  const most = Math.max(0, ...totals.map(({ shortfall }) => shortfall ?? 0));
  return (
    <>
      <CopyTable>
        <table className="edu-table">
          <caption className="edu-hidden">{funding.caption(table.title || table.sheet)}</caption>
          <thead>
            <tr>
              <th scope="col">{funding.stage}</th>
              <th scope="col" className="edu-number">
                {funding.below}
              </th>
              <UnitHeading name={funding.netName} unit={funding.yiUnit} />
              <UnitHeading name={funding.shortfallName} unit={funding.yiUnit} />
            </tr>
          </thead>
          <tbody>
            {totals.map(({ stage, below, net, shortfall }) => (
              <tr key={stage.name}>
                <th scope="row">
                  <Words>{stage.name || funding.singleStage}</Words>
                  <RateBar rate={shortfall === null || most === 0 ? null : shortfall / most} />
                </th>
                <td className="edu-number">
                  {funding.regions(below.counties.length)}
                  {below.own.length > 0 && (
                    <span className="edu-path">{funding.besides(below.own.join("、"))}</span>
                  )}
                </td>
                <td className="edu-number">{formatNumber(net, 2)}</td>
                <td className="edu-number">{formatNumber(shortfall, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CopyTable>
      <p className="edu-note">
        {table.benchmark !== "" && `${funding.benchmark(table.benchmark)}${funding.stop}`}
        {funding.note}
      </p>
    </>
  );
}
