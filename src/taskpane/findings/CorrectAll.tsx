import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { formatFigure } from "../formatFigure";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";
import type { FoundCause } from "./groupCauses";
import { inPrint } from "./inPrint";

/** 能确定的全部改正: says first which cells become what, then writes them at one click. */
export function CorrectAll({ items }: { items: readonly FoundCause[] }) {
  const { findings, corrections, settled } = useStrings();
  const pane = usePane();
  const { task } = usePaneState();
  const [asked, setAsked] = useState(false);
  const cells = items.flatMap(({ cause: { sheet, findings: own }, certain }) =>
    own.map(({ cell, rule, printed }, k) => {
      const figure = certain?.[k];
      return { sheet, cell, rule, printed, after: figure === undefined ? "" : inPrint(figure) };
    })
  );
  if (!asked)
    return (
      <Button
        size="small"
        className="edu-all"
        disabled={task !== null}
        onClick={() => setAsked(true)}
      >
        {findings.correctAll(items.length)}
      </Button>
    );
  return (
    <section className="edu-card" aria-label={findings.correctAll(items.length)}>
      <p>{findings.correctAllAbout}</p>
      <ShowMore items={cells} step={20}>
        {(shown) => (
          <ul className="edu-list">
            {shown.map(({ sheet, cell, rule, printed, after }) => (
              <li key={`${sheet} ${cell} ${rule}`}>
                <CellLink sheet={sheet} address={cell}>
                  {sheet} {cell}
                </CellLink>
                <span>{corrections.change(formatFigure(printed), after)}</span>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      <div className="edu-foot">
        <Button
          size="small"
          appearance="primary"
          disabled={task !== null}
          onClick={() => {
            setAsked(false);
            pane.correct(cells.map(({ sheet, cell, rule }) => ({ sheet, cell, rule })));
          }}
        >
          {findings.correctThese(items.length)}
        </Button>
        <Button size="small" onClick={() => setAsked(false)}>
          {settled.cancel}
        </Button>
      </div>
    </section>
  );
}
