import { Field, Select } from "@fluentui/react-components";
import type { TableModel } from "../../core/kind/tableModel";
import { useStrings } from "../useStrings";
import { TABLE_KINDS } from "./tableKinds";

interface Props {
  /** A kind, or the name of one that cannot be chosen. */
  value: string;
  onChoose: (kind: TableModel["kind"]) => void;
  disabled: boolean;
  /** What is wrong, "" when nothing. */
  problem?: string;
}

/** Which kind of table something is. */
export function KindSelect({ value, onChoose, disabled, problem = "" }: Props) {
  const { settings, kind } = useStrings();
  return (
    <Field
      label={settings.kind}
      {...(problem === "" ? {} : { validationMessage: problem, validationState: "error" })}
    >
      <Select
        size="small"
        disabled={disabled}
        value={value}
        onChange={(_event, data) => {
          const chosen = TABLE_KINDS.find((one) => one === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {TABLE_KINDS.map((one) => (
          <option key={one} value={one}>
            {kind[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
