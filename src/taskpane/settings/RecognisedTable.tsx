import { Button } from "@fluentui/react-components";
import type { TableCorrection } from "../../core/correction/corrections";
import type { TableReport } from "../../core/finding/checkReport";
import type { TableModel } from "../../core/kind/tableModel";
import { Card } from "../parts/Card";
import { CellLink } from "../parts/CellLink";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { BenchmarkRow } from "./BenchmarkRow";
import { IndicatorChoice } from "./IndicatorChoice";
import { LegendTable } from "./LegendTable";
import { Orientation } from "./Orientation";
import { OwnWords } from "./OwnWords";
import { RangeAndKind } from "./RangeAndKind";
import { StudentForm } from "./StudentForm";
import { useCorrectTable } from "./useCorrectTable";

interface Props {
  table: TableReport;
  model: TableModel | undefined;
  /** What the user put right in it; null when nothing. */
  correction: TableCorrection | null;
}

/** One table as it was recognised, every part of it to be put right, and the way back to what was recognised. */
export function RecognisedTable({ table, model, correction }: Props) {
  const { settings, kind } = useStrings();
  const pane = usePane();
  const { task } = usePaneState();
  const correct = useCorrectTable(table, correction);
  return (
    <Card
      title={table.title || table.sheet}
      tag={kind[table.kind]}
      folds={{ key: `settings ${table.sheet} ${table.range}`, open: false }}
      summary={
        <>
          <CellLink sheet={table.sheet} address={table.range}>
            {table.sheet} {table.range}
          </CellLink>
          {correction !== null && <span className="edu-badge">{settings.corrected}</span>}
        </>
      }
    >
      <RangeAndKind table={table} correct={correct} />
      {table.kind === "checklist" && (
        <>
          {model?.kind === "checklist" && (
            <Orientation
              transposed={model.transposed}
              // With the kind it counts as the user's own word; alone it is but one more piece of evidence.
              onChoose={(transposed) =>
                correct({ kind: table.kind, transposed }, settings.turned(transposed))
              }
            />
          )}
          <LegendTable table={table} own={correction?.legend ?? []} correct={correct} />
          <IndicatorChoice table={table} decided={correction?.indicators ?? []} correct={correct} />
        </>
      )}
      {table.kind === "funding" && model?.kind === "funding" && (
        <>
          <BenchmarkRow table={table} model={model} correct={correct} />
          <StudentForm table={table} kept={correction?.students ?? null} correct={correct} />
        </>
      )}
      <OwnWords kind={table.kind} own={correction?.words ?? []} correct={correct} />
      <div className="edu-foot">
        {correction !== null && (
          <Button
            size="small"
            disabled={task !== null}
            onClick={() => pane.forget([correction], settings.reset)}
          >
            {settings.resetTable}
          </Button>
        )}
        <Button
          size="small"
          disabled={task !== null}
          onClick={() => correct({ ignored: true }, settings.ignored)}
        >
          {settings.ignore}
        </Button>
      </div>
    </Card>
  );
}
