import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Card } from "../parts/Card";
import type { PointedTable } from "../session/previewSelection";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { KindSelect } from "./KindSelect";
import { PointPreview } from "./PointPreview";
import { TABLE_KINDS } from "./tableKinds";
import { tableRange } from "./tableRange";

/** Points the pane at a table that it did not find: select it in Excel, say what it is, look, and only then it counts. */
export function PointAtTable() {
  const { settings, kind } = useStrings();
  const pane = usePane();
  const { task, review } = usePaneState();
  const [chosen, setChosen] = useState(TABLE_KINDS[0] ?? "checklist");
  const [problem, setProblem] = useState("");
  const [pointed, setPointed] = useState<PointedTable | null>(null);
  const [transposed, setTransposed] = useState<boolean>();

  const look = async (at: { sheet: string; range: string }, turn?: boolean) => {
    const as = { kind: chosen, ...(turn !== undefined && { transposed: turn }) };
    const preview = await pane.previewTable(at, as);
    setProblem(preview === null ? settings.notRead : "");
    setTransposed(turn);
    setPointed(preview);
  };
  const point = async () => {
    const selected = await pane.selection();
    const range = selected && tableRange(selected.address);
    if (!selected || !range) return setProblem(settings.selectFirst);
    await look({ sheet: selected.sheet, range });
  };
  const accept = ({ sheet, range }: PointedTable) => {
    setPointed(null);
    pane.correctTable(
      { sheet, range, correction: null },
      { kind: chosen, area: range, ...(transposed !== undefined && { transposed }) },
      settings.pointed(sheet, range, kind[chosen])
    );
  };

  return (
    <Card title={settings.notFound} folds={{ key: "settings point", open: false }}>
      {Object.entries(review.notTaken).map(([sheet, sentence]) => (
        <p key={sheet}>{`“${sheet}”：${sentence}`}</p>
      ))}
      <p className="edu-note">{settings.pointAbout}</p>
      <KindSelect
        value={chosen}
        disabled={task !== null}
        problem={problem}
        onChoose={(next) => {
          setChosen(next);
          setPointed(null);
        }}
      />
      {pointed === null ? (
        <div className="edu-foot">
          <Button size="small" disabled={task !== null} onClick={() => void point()}>
            {settings.point}
          </Button>
        </div>
      ) : (
        <PointPreview
          pointed={pointed}
          onTurn={(turn) => void look(pointed, turn)}
          onAccept={() => accept(pointed)}
          onCancel={() => setPointed(null)}
        />
      )}
    </Card>
  );
}
