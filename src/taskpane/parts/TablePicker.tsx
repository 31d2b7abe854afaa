import { Select } from "@fluentui/react-components";
import type { TableReport } from "../../core/finding/checkReport";
import { useStrings } from "../useStrings";
import { tableName } from "./tableName";

interface Props {
  tables: readonly TableReport[];
  index: number;
  onPick: (index: number) => void;
}

/** Chooses among several tables; nothing where there is one. */
export function TablePicker({ tables, index, onPick }: Props) {
  const { table } = useStrings();
  if (tables.length < 2) return null;
  return (
    <Select
      size="small"
      aria-label={table}
      value={String(index)}
      onChange={(_event, { value }) => onPick(Number(value))}
    >
      {tables.map((one, k) => (
        <option key={`${one.sheet} ${one.range}`} value={String(k)}>
          {tableName(one, tables)}
        </option>
      ))}
    </Select>
  );
}
