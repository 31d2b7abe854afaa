import type { CountyFunding } from "../../core/review/county/countyPage";
import { formatAmount } from "../formatAmount";
import { formatNumber } from "../formatNumber";
import { formatRate } from "../formatRate";
import { Card } from "../parts/Card";
import { CellLink } from "../parts/CellLink";
import { CopyTable } from "../parts/CopyTable";
import { FundingHead } from "../parts/FundingHead";
import { Words } from "../parts/Words";
import { useStrings } from "../useStrings";

/** The county against the benchmark of one funding table, stage by stage. */
export function CountyFundingCard({ funding }: { funding: CountyFunding }) {
  const { funding: words } = useStrings();
  const { sheet, title, benchmark, stages } = funding;
  return (
    <Card title={title} summary={benchmark === "" ? undefined : words.benchmark(benchmark)}>
      <CopyTable>
        <table className="edu-table">
          <caption className="edu-hidden">{words.caption(title)}</caption>
          <FundingHead rows={words.stage} />
          <tbody>
            {stages.map(({ name, region, cell }) => (
              <tr key={name}>
                <th scope="row">
                  <CellLink sheet={sheet} address={cell} label={name || words.singleStage}>
                    <Words>{name || words.singleStage}</Words>
                  </CellLink>
                </th>
                <td className={`edu-number ${(region.gap ?? 0) < 0 ? "edu-bad" : ""}`}>
                  {formatAmount(region.gap)}
                </td>
                <td className="edu-number">{formatRate(region.growth)}</td>
                <td className="edu-number">{formatNumber(region.need, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CopyTable>
    </Card>
  );
}
