import type { CountyPage } from "../../core/review/county/countyPage";
import { formatFigure } from "../formatFigure";
import { Card } from "../parts/Card";
import { CellLink } from "../parts/CellLink";
import { useStrings } from "../useStrings";

/** Targets of the county that are not met. */
export function CountyTargetsCard({ sheet, title, parts }: CountyPage["targets"][number]) {
  const { county, targets } = useStrings();
  return (
    <Card title={title} summary={county.targets(parts.length)}>
      <ul className="edu-list">
        {parts.map(({ line, part, standing }) => (
          <li key={part.valueCell}>
            <CellLink sheet={sheet} address={part.valueCell}>
              {targets.part(line.name, part.label)}
            </CellLink>
            <span className="edu-figures">
              {targets.against(
                formatFigure(standing.value),
                `${standing.operator}${formatFigure(standing.target)}`
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
