import { useStrings } from "../useStrings";
import { UnitHeading } from "./UnitHeading";

/** The heading of a table of gaps, growths and needs, with what its rows are. */
export function FundingHead({ rows }: { rows: string }) {
  const { funding } = useStrings();
  return (
    <thead>
      <tr>
        <th scope="col">{rows}</th>
        <UnitHeading name={funding.gap} unit={funding.yuanUnit} />
        <UnitHeading name={funding.growth} unit={funding.percentUnit} />
        <UnitHeading name={funding.needName} unit={funding.yiUnit} />
      </tr>
    </thead>
  );
}
