import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatFigure } from "../formatFigure";
import { addressOf } from "../parts/addressOf";
import { CellLink } from "../parts/CellLink";
import { LocateButton } from "../parts/LocateButton";
import { ShowMore } from "../parts/ShowMore";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../useStrings";
import type { FoundCause } from "./groupCauses";
import { inPrint } from "./inPrint";
import { MeaningButtons } from "./MeaningButtons";
import { SettleForm } from "./SettleForm";
import { useSay } from "./useSay";

/** One thing to look at: what is likely wrong, the figures to compare, what contradicts it, and what can be done. */
export function CauseItem({ item }: { item: FoundCause }) {
  const { findings, settled } = useStrings();
  const pane = usePane();
  const { task, review } = usePaneState();
  const [settling, setSettling] = useState(false);
  const { cause, certain } = item;
  const { sheet, cells, compared, contradictions, mark } = cause;
  const say = useSay(review.models[cause.table]);
  const cell = cells[0] ?? "";
  const right = certain?.map(inPrint).join("、") ?? "";
  const what = cause.findings[0]?.printed === null ? findings.fill(right) : findings.correct(right);
  return (
    <li>
      <p className="edu-figures">
        <CellLink sheet={sheet} address={cell}>
          {sheet} {cell}
        </CellLink>
        {compared !== null && (
          <>
            <span>
              {findings.printed} <b>{formatFigure(compared.printed)}</b>
            </span>
            <span>
              {findings.computedBy[compared.by]} <b>{formatFigure(compared.computed)}</b>
            </span>
          </>
        )}
      </p>
      <p>{say(cause.lead, cause.said)}</p>
      {contradictions.length > 0 && (
        <ShowMore items={contradictions} step={6}>
          {(shown) => (
            <ul className="edu-contradictions" aria-label={findings.contradictions}>
              {shown.map(({ text, said, cells: own }) => (
                <li key={`${own.join()} ${text}`}>
                  <CellLink sheet={sheet} address={addressOf(own)} label={say(text, said)}>
                    {say(text, said)}
                  </CellLink>
                </li>
              ))}
            </ul>
          )}
        </ShowMore>
      )}
      {mark !== null && <MeaningButtons mark={mark} />}
      <p className="edu-do">
        <LocateButton sheet={sheet} address={addressOf(cells)} />
        {certain !== null && (
          <Button
            size="small"
            appearance="primary"
            disabled={task !== null}
            aria-label={findings.correctCell(what, sheet, cell)}
            onClick={() =>
              pane.correct(cause.findings.map((one) => ({ sheet, cell: one.cell, rule: one.rule })))
            }
          >
            {what}
          </Button>
        )}
        {!settling && (
          <Button
            size="small"
            appearance="subtle"
            disabled={task !== null}
            aria-label={settled.settleCell(sheet, cell)}
            onClick={() => setSettling(true)}
          >
            {settled.settle}
          </Button>
        )}
      </p>
      {settling && <SettleForm item={item} onEnd={() => setSettling(false)} />}
    </li>
  );
}
