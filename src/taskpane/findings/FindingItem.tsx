import { Button } from "@fluentui/react-components";
import { formatFigure } from "../formatFigure";
import { CellLink } from "../parts/CellLink";
import { LocateButton } from "../parts/LocateButton";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import type { CertainFigure } from "../../core/correction/certainFigure";
import type { FoundItem } from "./groupFindings";

/** One finding: what the sheet prints, what is computed, why, the way to the cell, and its correction where certain. */
export function FindingItem({ item: { sheet, finding, certain } }: { item: FoundItem }) {
  const { findings } = useStrings();
  const pane = usePane();
  const { task } = usePaneState();
  const { cell, rule, printed, computed, message } = finding;
  const right = certain === null ? "" : inPrint(certain);
  const what = printed === null ? findings.fill(right) : findings.correct(right);
  return (
    <li>
      <p className="edu-figures">
        <CellLink sheet={sheet} address={cell}>
          {sheet} {cell}
        </CellLink>
        <span>
          {findings.printed} <b>{formatFigure(printed)}</b>
        </span>
        {computed !== null && (
          <span>
            {findings.computed}{" "}
            <b>{rule === "missing-value" && certain !== null ? right : formatFigure(computed)}</b>
          </span>
        )}
      </p>
      <p>{message}</p>
      <p className="edu-do">
        <LocateButton sheet={sheet} address={cell} />
        {certain !== null && (
          <Button
            size="small"
            appearance="primary"
            disabled={task !== null}
            aria-label={findings.correctCell(what, sheet, cell)}
            onClick={() => pane.correct([{ sheet, cell, rule }])}
          >
            {what}
          </Button>
        )}
      </p>
    </li>
  );
}

function inPrint({ value, percent }: CertainFigure): string {
  return percent ? `${formatFigure(value * 100)}%` : formatFigure(value);
}
