import { Select } from "@fluentui/react-components";
import { regionStem } from "../../core/region/regionName";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";

/** Chooses the county whose page is shown, or all of them. */
export function CountyPicker({ names }: { names: readonly string[] }) {
  const { county: words } = useStrings();
  const pane = usePane();
  const { county } = usePaneState();
  const stem = county === null ? "" : regionStem(county);
  return (
    <Select
      size="small"
      aria-label={words.pick}
      value={names.find((name) => regionStem(name) === stem) ?? ""}
      onChange={(_event, { value }) => pane.showCounty(value === "" ? null : value)}
    >
      <option value="">{words.all}</option>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Select>
  );
}
