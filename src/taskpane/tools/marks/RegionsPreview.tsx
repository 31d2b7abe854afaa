import type { JudgedNumbers } from "../../../core/numbersToMarks/judgeNumbers";
import { formatRate } from "../../formatRate";
import { CopyTable } from "../../parts/CopyTable";
import { RateBar } from "../../parts/RateBar";
import { ShowMore } from "../../parts/ShowMore";
import { Words } from "../../parts/Words";
import { useStrings } from "../../useStrings";
import { useToolStrings } from "../../useToolStrings";

/** How every county would stand as a checklist. */
export function RegionsPreview({ judged }: { judged: JudgedNumbers }) {
  const { marks } = useToolStrings();
  const { checklist } = useStrings();
  return (
    <CopyTable>
      <ShowMore items={judged.regions} step={15}>
        {(shown) => (
          <table className="edu-table">
            <caption>{marks.preview}</caption>
            <thead>
              <tr>
                <th scope="col">{marks.region}</th>
                <th scope="col" className="edu-number">
                  {marks.rate}
                </th>
                <th scope="col" className="edu-number">
                  {marks.unmet}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ name, rate, unmet, uncounted }) => (
                <tr key={name}>
                  <th scope="row">
                    <Words>{name}</Words>
                    <RateBar rate={rate} />
                  </th>
                  <td className="edu-number">
                    {formatRate(rate)}
                    {uncounted > 0 && (
                      <span className="edu-path">{checklist.uncounted(uncounted)}</span>
                    )}
                  </td>
                  <td className="edu-number">{unmet}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </ShowMore>
    </CopyTable>
  );
}
