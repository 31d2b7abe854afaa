import { Choice } from "../parts/Choice";
import { useStrings } from "../useStrings";

interface Props {
  /** Whether the counties run down the sheet. */
  transposed: boolean;
  onChoose: (transposed: boolean) => void;
}

/** Which way round a checklist stands: counties across or down. */
export function Orientation({ transposed, onChoose }: Props) {
  const { settings } = useStrings();
  return (
    <Choice
      label={settings.orientation}
      options={[
        { value: "across", text: settings.across },
        { value: "down", text: settings.down },
      ]}
      value={transposed ? "down" : "across"}
      onChoose={(value) => onChoose(value === "down")}
    />
  );
}
