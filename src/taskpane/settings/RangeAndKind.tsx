import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { TableReport } from "../../core/finding/checkReport";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { KindSelect } from "./KindSelect";
import { tableRange } from "./tableRange";
import type { CorrectTable } from "./useCorrectTable";

interface Props {
  table: TableReport;
  correct: CorrectTable;
}

/** Where the table stands and of what kind it is; a range may be typed or taken from what is selected in Excel. */
export function RangeAndKind({ table, correct }: Props) {
  const { settings, kind } = useStrings();
  const pane = usePane();
  const busy = usePaneState().task !== null;
  const [typed, setTyped] = useState(table.range);
  const [problem, setProblem] = useState("");

  const save = (text: string) => {
    const area = tableRange(text);
    setProblem(area === null ? settings.noRange : "");
    if (area !== null && area !== table.range) correct({ area }, settings.rangeChanged(area));
  };
  const takeSelection = async () => {
    const selected = await pane.selection();
    if (selected === null || selected.sheet !== table.sheet)
      return setProblem(settings.selectOn(table.sheet));
    setTyped(selected.address);
    save(selected.address);
  };

  return (
    <div className="edu-fields">
      <Field
        label={settings.range}
        {...(problem === "" ? {} : { validationMessage: problem, validationState: "error" })}
      >
        <Input
          size="small"
          value={typed}
          onChange={(_event, { value }) => setTyped(value)}
          onKeyDown={({ key }) => key === "Enter" && save(typed)}
        />
      </Field>
      <div className="edu-foot">
        <Button size="small" disabled={busy} onClick={() => save(typed)}>
          {settings.apply}
        </Button>
        <Button size="small" disabled={busy} onClick={() => void takeSelection()}>
          {settings.useSelection}
        </Button>
      </div>
      <KindSelect
        value={table.kind}
        disabled={busy}
        onChoose={(chosen) => correct({ kind: chosen }, settings.kindChanged(kind[chosen]))}
      />
    </div>
  );
}
