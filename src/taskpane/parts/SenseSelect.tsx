import { Select } from "@fluentui/react-components";
import type { WordSense } from "../../core/correction/ownWord";
import type { TableReport } from "../../core/finding/checkReport";
import { usePaneState } from "../session/paneContext";
import { useWordStrings } from "../useWordStrings";

/** What a row or column may stand for in a table of each kind. */
const SENSES: Readonly<Record<TableReport["kind"], readonly WordSense[]>> = {
  checklist: ["unmet", "met", "rate", "total", "indicator", "region", "target", "remark"],
  funding: ["target", "region", "total", "remark"],
  statistics: ["total", "region", "remark"],
  targets: ["target", "remark"],
  schools: ["total", "remark"],
};

interface Props {
  kind: TableReport["kind"];
  label: string;
  /** What it stands for now; null for nothing. */
  value: WordSense | null;
  onChoose: (sense: WordSense, name: string) => void;
}

/** The choice of what a row or column is. */
export function SenseSelect({ kind, label, value, onChoose }: Props) {
  const words = useWordStrings();
  const { task } = usePaneState();
  const senses = SENSES[kind];
  return (
    <Select
      size="small"
      aria-label={label}
      disabled={task !== null}
      value={value ?? ""}
      onChange={(_event, data) => {
        const chosen = senses.find((one) => one === data.value);
        if (chosen !== undefined) onChoose(chosen, words.senses[chosen]);
      }}
    >
      {value === null && <option value="">{words.choose}</option>}
      {senses.map((sense) => (
        <option key={sense} value={sense}>
          {words.senses[sense]}
        </option>
      ))}
    </Select>
  );
}
