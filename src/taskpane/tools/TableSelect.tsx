import { Field, Select } from "@fluentui/react-components";

interface Props {
  label: string;
  /** Names of what can be chosen; several may be the same. */
  names: readonly string[];
  index: number;
  onChoose: (index: number) => void;
}

/** Chooses one of several, by place; labelled above, so that two of them can stand together. */
export function TableSelect({ label, names, index, onChoose }: Props) {
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={String(index)}
        onChange={(_event, { value }) => onChoose(Number(value))}
      >
        {names.map((name, k) => (
          <option key={k} value={String(k)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
