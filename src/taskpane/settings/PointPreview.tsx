import { Button } from "@fluentui/react-components";
import { useRateText } from "../parts/useRateText";
import { CellLink } from "../parts/CellLink";
import type { PointedTable } from "../session/previewSelection";
import { usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import { summaryOf } from "../summaryOf";
import { Orientation } from "./Orientation";

interface Props {
  pointed: PointedTable;
  /** Reads the same range the other way round. */
  onTurn: (transposed: boolean) => void;
  onAccept: () => void;
  onCancel: () => void;
}

/** What a range that the user points at is read as, and what speaks against it, before it counts. */
export function PointPreview({ pointed, onTurn, onAccept, onCancel }: Props) {
  const strings = useStrings();
  const { settings, kind, settled } = strings;
  const rateText = useRateText();
  const { task } = usePaneState();
  const { sheet, range, table, doubts } = pointed;
  const model = table?.model;
  const checklist = model?.kind === "checklist" ? model : null;
  return (
    <section className="edu-group" aria-label={settings.preview}>
      <p className="edu-place">
        <CellLink sheet={sheet} address={range}>
          {sheet} {range}
        </CellLink>
      </p>
      {checklist !== null && (
        <>
          <Orientation transposed={checklist.transposed} onChoose={onTurn} />
          <p>{settings.previewNames("regions", namesOf(checklist.regions))}</p>
          <p>{settings.previewNames("indicators", namesOf(checklist.indicators))}</p>
        </>
      )}
      {table === null ? (
        <p role="alert" className="edu-bad">
          {settings.previewNothing}
        </p>
      ) : (
        <p>
          {kind[table.report.kind]}：{summaryOf(table.report, strings, model, rateText)}
        </p>
      )}
      {doubts.map((sentence) => (
        <p key={sentence} role="alert" className="edu-bad">
          {sentence}
        </p>
      ))}
      <div className="edu-foot">
        <Button
          size="small"
          appearance="primary"
          disabled={task !== null || table === null}
          onClick={onAccept}
        >
          {settings.accept}
        </Button>
        <Button size="small" onClick={onCancel}>
          {settled.cancel}
        </Button>
      </div>
    </section>
  );
}

function namesOf(lines: readonly { name: string }[]): string[] {
  return lines.map(({ name }) => name);
}
