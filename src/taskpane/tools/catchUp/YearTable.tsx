import type { RegionFundingPlan } from "../../../core/plan/fundingPlan";
import { formatAmount } from "../../formatAmount";
import { formatNumber } from "../../formatNumber";
import { useToolStrings } from "../../useToolStrings";
import { CopyTable } from "../../parts/CopyTable";

/** Money a student year by year until the benchmark is reached. */
export function YearTable({ region }: { region: RegionFundingPlan }) {
  const { funding } = useToolStrings();
  const { students } = region;
  return (
    <>
      <CopyTable>
        <table className="edu-table">
          <caption>{funding.yearCaption(region.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{funding.year}</th>
              <th scope="col" className="edu-number">
                {funding.amount}
              </th>
              <th scope="col" className="edu-number">
                {funding.gap}
              </th>
              <th scope="col" className="edu-number">
                {funding.moreYi}
              </th>
            </tr>
          </thead>
          <tbody>
            {region.years.map(({ year, amount, gap, moreInAll }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="edu-number">{formatAmount(amount)}</td>
                <td className="edu-number">{formatAmount(gap)}</td>
                <td className="edu-number">{formatNumber(moreInAll, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CopyTable>
      {students === null && <p className="edu-note">{funding.noStudents}</p>}
      {students?.from === "derived" && (
        <p className="edu-note">
          {funding.students(
            formatAmount(students.count),
            formatAmount(students.least),
            formatAmount(students.most)
          )}
        </p>
      )}
    </>
  );
}
