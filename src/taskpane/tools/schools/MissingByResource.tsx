import { amountOf } from "../../../core/kind/schools/amountOf";
import type { AssessedSchools } from "../../../core/kind/schools/assess";
import type { SchoolsModel } from "../../../core/kind/schools/model";
import { totalMissing, type Shortfall } from "../../../core/kind/schools/shortfalls";
import { CopyTable } from "../../parts/CopyTable";
import { RateBar } from "../../parts/RateBar";
import { Words } from "../../parts/Words";
import { useToolStrings } from "../../useToolStrings";

interface Props {
  model: SchoolsModel;
  assessed: AssessedSchools;
  lacking: readonly Shortfall[];
}

/** Each resource: how many schools meet its threshold, and what the others lack together. */
export function MissingByResource({ model, assessed, lacking }: Props) {
  const { schools } = useToolStrings();
  const all = model.schools.length;
  return (
    <CopyTable>
      <table className="edu-table">
        <caption className="edu-hidden">{schools.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{schools.indicator}</th>
            <th scope="col" className="edu-number">
              {schools.met}
            </th>
            <th scope="col" className="edu-number">
              {schools.missing}
            </th>
          </tr>
        </thead>
        <tbody>
          {assessed.resources.map((resource) => {
            const missing = totalMissing(lacking, resource.id);
            return (
              <tr key={resource.id}>
                <th scope="row">
                  <Words>{resource.name}</Words>
                  <RateBar rate={all === 0 ? null : resource.schoolsMet / all} />
                </th>
                <td className="edu-number">
                  {resource.schoolsMet}/{all}
                </td>
                <td className={`edu-number ${missing === null ? "" : "edu-bad"}`}>
                  {missing === null ? "—" : schools.amount(amountOf(missing, resource))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </CopyTable>
  );
}
