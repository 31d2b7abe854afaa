import type { FundingPlan, RegionFundingPlan } from "../../../core/plan/fundingPlan";
import { formatAmount } from "../../formatAmount";
import { formatNumber } from "../../formatNumber";
import { CellLink } from "../../parts/CellLink";
import { CopyTable } from "../../parts/CopyTable";
import { ShowMore } from "../../parts/ShowMore";
import { useKept } from "../../parts/useKept";
import { TableSelect } from "../TableSelect";
import { Words } from "../../parts/Words";
import { useToolStrings } from "../../useToolStrings";
import { YearTable } from "./YearTable";

/** One stage of a funding plan: the yearly growth of every county, and the years of one of them. */
export function FundingStagePlan({ plan }: { plan: FundingPlan }) {
  const { funding } = useToolStrings();
  const [kept, setStage] = useKept<number>("funding plan stage", 0);
  const [picked, setPicked] = useKept<string>("funding plan region", "");
  const at = plan.stages[kept] ? kept : 0;
  const stage = plan.stages[at];
  if (stage === undefined) return null;
  const planned = stage.regions.filter(({ years }) => years.length > 0);
  const region =
    planned.find(({ name }) => name === picked) ??
    planned.find(({ verdict }) => verdict === "needed");
  const last = stage.benchmarkByYear.at(-1);
  const name = stage.name || funding.single;
  return (
    <>
      {plan.stages.length > 1 && (
        <TableSelect
          label={funding.stage}
          names={plan.stages.map((one) => one.name || funding.single)}
          index={at}
          onChoose={setStage}
        />
      )}
      {stage.benchmarkGrowth === null || last === undefined ? (
        <p role="alert">{funding.noGrowth}</p>
      ) : (
        <>
          <p>
            {funding.benchmark(
              plan.benchmark,
              last.year,
              formatAmount(last.amount),
              inPercent(stage.benchmarkGrowth)
            )}
          </p>
          <CopyTable>
            <ShowMore items={stage.regions} step={15}>
              {(shown) => (
                <table className="edu-table">
                  <caption className="edu-hidden">{funding.caption(name, plan.byYear)}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{funding.region}</th>
                      <th scope="col" className="edu-number">
                        {funding.yearly}
                      </th>
                      <th scope="col" className="edu-number">
                        {funding.more(plan.byYear)}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {shown.map((one) => (
                      <RegionRow key={one.name} sheet={plan.sheet} region={one} />
                    ))}
                  </tbody>
                </table>
              )}
            </ShowMore>
          </CopyTable>
          {region !== undefined && (
            <>
              <TableSelect
                label={funding.pickRegion}
                names={planned.map((one) => one.name)}
                index={planned.indexOf(region)}
                onChoose={(k) => setPicked(planned[k]?.name ?? "")}
              />
              <YearTable region={region} />
            </>
          )}
          <p className="edu-note">{funding.note}</p>
        </>
      )}
    </>
  );
}

function RegionRow({ sheet, region }: { sheet: string; region: RegionFundingPlan }) {
  const { funding } = useToolStrings();
  const { name, verdict, growth, cell, years } = region;
  const text =
    verdict === "unknown"
      ? funding.unknown
      : verdict === "enough"
        ? funding.enough
        : inPercent(growth);
  return (
    <tr>
      <th scope="row">
        <Words>{name}</Words>
      </th>
      <td className="edu-number">
        <CellLink sheet={sheet} address={cell} label={`${name} ${funding.yearly} ${text}`}>
          {text}
        </CellLink>
      </td>
      <td className="edu-number">{formatNumber(years.at(-1)?.moreInAll ?? null, 2)}</td>
    </tr>
  );
}

/** Growths are small: two decimals. */
function inPercent(growth: number | null): string {
  return growth === null ? "—" : `${formatNumber(growth * 100, 2)}%`;
}
