import { useMemo } from "react";
import { amountOf } from "../../../core/kind/schools/amountOf";
import type { AssessedSchools } from "../../../core/kind/schools/assess";
import type { SchoolsModel } from "../../../core/kind/schools/model";
import { raisePlan } from "../../../core/kind/schools/raisePlan";
import { formatNumber } from "../../formatNumber";
import { CellLink } from "../../parts/CellLink";
import { ShowMore } from "../../parts/ShowMore";
import { useToolStrings } from "../../useToolStrings";

interface Props {
  model: SchoolsModel;
  assessed: AssessedSchools;
}

/** For every 差异系数 over its limit the schools to raise, and by how much, at the least. */
export function RaisePlans({ model, assessed }: Props) {
  const { schools } = useToolStrings();
  const plans = useMemo(
    () => assessed.resources.flatMap((resource) => raisePlan(model, resource) ?? []),
    [model, assessed]
  );
  return (
    <section className="edu-group" aria-label={schools.raise}>
      <h3>{schools.raise}</h3>
      {plans.length === 0 && <p>{schools.within}</p>}
      {plans.map(({ resource, cost, schools: raised }) => (
        <details key={resource.id} className="edu-explain">
          <summary>
            {schools.raiseOf(
              resource.name,
              formatNumber(resource.cv, 3),
              formatNumber(resource.cvLimit, 2),
              schools.amount(amountOf(cost, resource))
            )}
          </summary>
          <ShowMore items={raised} step={30}>
            {(shown) => (
              <ul className="edu-list">
                {shown.map(({ name, cell, before, after, added }) => (
                  <li key={cell}>
                    <CellLink sheet={model.sheet} address={cell}>
                      {name}
                      <span className="edu-path">
                        {schools.raised(
                          formatNumber(before, 2),
                          formatNumber(after, 2),
                          schools.amount(amountOf(added, resource))
                        )}
                      </span>
                    </CellLink>
                  </li>
                ))}
              </ul>
            )}
          </ShowMore>
        </details>
      ))}
    </section>
  );
}
