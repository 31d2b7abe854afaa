import type { StudentNumbers } from "../../core/correction/corrections";
import type { StudentNeed } from "../../core/correction/studentNeeds";
import { formatAmount } from "../formatAmount";
import { formatNumber } from "../formatNumber";
import { CopyTable } from "../parts/CopyTable";
import { Words } from "../parts/Words";
import { useStrings } from "../useStrings";

interface Props {
  /** Of one stage; nothing is drawn for []. */
  needs: readonly StudentNeed[];
  students: StudentNumbers;
}

/** 应增经费 by the user's numbers of students beside what the sheet prints, folded, with the numbers' source. */
export function StudentNeedTable({ needs, students }: Props) {
  const { funding } = useStrings();
  if (needs.length === 0) return null;
  return (
    <details className="edu-explain">
      <summary>{funding.byStudents}</summary>
      <CopyTable>
        <table className="edu-table edu-wide">
          <caption className="edu-note">
            {funding.byStudentsAbout(students.year, students.source)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{funding.region}</th>
              <th scope="col" className="edu-number">
                {funding.students}
              </th>
              <th scope="col" className="edu-number">
                {funding.printedNeed}
              </th>
              <th scope="col" className="edu-number">
                {funding.computedNeed}
              </th>
            </tr>
          </thead>
          <tbody>
            {needs.map(({ region, students: count, printed, computed }) => (
              <tr key={region}>
                <th scope="row">
                  <Words>{region}</Words>
                </th>
                <td className="edu-number">{formatAmount(count)}</td>
                <td className="edu-number">{formatNumber(printed, 2)}</td>
                <td className="edu-number">{formatNumber(computed, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </CopyTable>
    </details>
  );
}
