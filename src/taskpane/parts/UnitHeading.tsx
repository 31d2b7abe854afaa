interface Props {
  name: string;
  /** Under the name, so that neither is cut in a narrow pane. */
  unit: string;
}

/** The heading of a column of figures. */
export function UnitHeading({ name, unit }: Props) {
  return (
    <th scope="col" className="edu-number">
      {name}
      <span className="edu-unit">{unit}</span>
    </th>
  );
}
