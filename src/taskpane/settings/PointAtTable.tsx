import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Card } from "../parts/Card";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import { KindSelect } from "./KindSelect";
import { TABLE_KINDS } from "./tableKinds";
import { tableRange } from "./tableRange";

/** Points the pane at a table that it did not find: select it in Excel, say what it is. */
export function PointAtTable() {
  const { settings, kind } = useStrings();
  const pane = usePane();
  const { task } = usePaneState();
  const [chosen, setChosen] = useState(TABLE_KINDS[0] ?? "checklist");
  const [problem, setProblem] = useState("");

  const add = async () => {
    const selected = await pane.selection();
    const range = selected && tableRange(selected.address);
    setProblem(range ? "" : settings.selectFirst);
    if (!selected || !range) return;
    pane.correctTable(
      { sheet: selected.sheet, range, correction: null },
      { kind: chosen, area: range },
      settings.pointed(selected.sheet, range, kind[chosen])
    );
  };

  return (
    <Card title={settings.notFound} folds={{ key: "settings point", open: false }}>
      <p className="edu-note">{settings.pointAbout}</p>
      <KindSelect value={chosen} disabled={task !== null} problem={problem} onChoose={setChosen} />
      <div className="edu-foot">
        <Button size="small" disabled={task !== null} onClick={() => void add()}>
          {settings.point}
        </Button>
      </div>
    </Card>
  );
}
