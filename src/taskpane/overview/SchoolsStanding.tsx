import type { SchoolsReport } from "../../core/finding/checkReport";
import { formatFigure } from "../formatFigure";
import { formatNumber } from "../formatNumber";
import { CopyTable } from "../parts/CopyTable";
import { RateBar } from "../parts/RateBar";
import { Words } from "../parts/Words";
import { useStrings } from "../useStrings";
import { summaryOf } from "../summaryOf";

/** The seven indicators of 优质均衡: schools at the threshold, 差异系数 against its limit, schools that fail. */
export function SchoolsStanding({ table }: { table: SchoolsReport }) {
  const strings = useStrings();
  const { schools } = strings;
  return (
    <>
      <p>{summaryOf(table, strings, undefined)}</p>
      <CopyTable>
        <table className="edu-table">
          <caption className="edu-hidden">{schools.caption(table.title || table.sheet)}</caption>
          <thead>
            <tr>
              <th scope="col">{schools.indicator}</th>
              <th scope="col" className="edu-number">
                {schools.met}
              </th>
              <th scope="col" className="edu-number">
                {schools.cv}
              </th>
            </tr>
          </thead>
          <tbody>
            {table.indicators.map((one) => (
              <tr key={one.name}>
                <th scope="row">
                  <Words>{one.name}</Words>
                  <span className="edu-path">{schools.threshold(formatFigure(one.threshold))}</span>
                  <RateBar rate={one.schools === 0 ? null : one.schoolsMet / one.schools} />
                </th>
                <td className={`edu-number ${one.schoolsMet < one.schools ? "edu-bad" : ""}`}>
                  {one.schoolsMet}/{one.schools}
                </td>
                <td className={`edu-number ${one.cvMet === false ? "edu-bad" : ""}`}>
                  {formatNumber(one.cv, 3)}
                  <span className="edu-path">
                    {schools.limit(formatNumber(one.cvLimit, 2), one.cvMet)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </CopyTable>
      {table.failing.length > 0 && (
        <p>{schools.failing(table.failing.length, table.failing.join("、"))}</p>
      )}
      <p className="edu-note">{schools.note}</p>
    </>
  );
}
