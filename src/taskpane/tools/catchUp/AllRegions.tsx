import type { CatchUpPlan, RegionPlan } from "../../../core/plan/catchUpPlan";
import { formatRate } from "../../formatRate";
import { CopyTable } from "../../parts/CopyTable";
import { ShowMore } from "../../parts/ShowMore";
import { useStrings } from "../../useStrings";
import { useToolStrings } from "../../useToolStrings";

interface Props {
  plan: CatchUpPlan;
  /** The goal in words. */
  goal: string;
  onPick: (region: string) => void;
}

/** What every county still needs, and the indicators that most of them lack. */
export function AllRegions({ plan, goal, onPick }: Props) {
  const { catchUp } = useToolStrings();
  const { checklist } = useStrings();
  const needed = ({ verdict, required }: RegionPlan) =>
    verdict === "impossible"
      ? catchUp.impossible
      : verdict === "reached"
        ? catchUp.reached
        : catchUp.items(required);
  return (
    <>
      <CopyTable>
        <ShowMore items={plan.regions} step={15}>
          {(shown) => (
            <table className="edu-table">
              <caption className="edu-hidden">{catchUp.caption(goal)}</caption>
              <thead>
                <tr>
                  <th scope="col">{catchUp.region}</th>
                  <th scope="col" className="edu-number">
                    {catchUp.now}
                  </th>
                  <th scope="col" className="edu-number">
                    {catchUp.required}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((region) => (
                  <tr key={region.name}>
                    <th scope="row">
                      <button
                        type="button"
                        className="edu-link edu-locate"
                        onClick={() => onPick(region.name)}
                      >
                        {region.name}
                      </button>
                    </th>
                    <td className="edu-number">
                      {formatRate(region.rate)}
                      {region.unread > 0 && (
                        <span className="edu-path">{checklist.uncounted(region.unread)}</span>
                      )}
                    </td>
                    <td className={`edu-number ${region.verdict === "needed" ? "edu-bad" : ""}`}>
                      {needed(region)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </ShowMore>
      </CopyTable>
      {plan.indicators.length > 0 && (
        <details className="edu-explain">
          <summary>{catchUp.most}</summary>
          <ShowMore items={plan.indicators} step={10}>
            {(shown) => (
              <ul>
                {shown.map(({ name, path, unmetIn }) => (
                  <li key={`${path.join("/")} ${name}`}>
                    {name}
                    <span className="edu-path">
                      {catchUp.lacking(unmetIn.length)}：{unmetIn.join("、")}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </details>
      )}
    </>
  );
}
