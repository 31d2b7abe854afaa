import { Button } from "@fluentui/react-components";
import type { CellCorrection } from "../../core/correction/cellCorrection";
import { formatFigure } from "../formatFigure";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { usePane, usePaneState } from "../session/paneContext";
import { useStrings } from "../stringsContext";

/** Cells that were put right, the latest first, each with its way back. */
export function CorrectedList({ corrected }: { corrected: readonly CellCorrection[] }) {
  const { corrections } = useStrings();
  const pane = usePane();
  const busy = usePaneState().task !== null;
  return (
    <section className="edu-card" aria-label={corrections.title}>
      <h2>
        {corrections.title}
        <span className="edu-count">{corrected.length}</span>
      </h2>
      <ShowMore items={[...corrected].reverse()} step={30}>
        {(shown) => (
          <ul className="edu-list">
            {shown.map(({ sheet, cell, printed, value }) => (
              <li key={`${sheet} ${cell}`}>
                <CellLink sheet={sheet} address={cell}>
                  {sheet} {cell}
                </CellLink>
                <span>{corrections.change(formatFigure(printed), formatFigure(value))}</span>
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={corrections.takeBackCell(sheet, cell)}
                  onClick={() => pane.takeBack([{ sheet, cell }])}
                >
                  {corrections.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </ShowMore>
      {corrected.length > 1 && (
        <Button
          size="small"
          className="edu-all"
          disabled={busy}
          onClick={() => pane.takeBack(corrected)}
        >
          {corrections.takeBackAll(corrected.length)}
        </Button>
      )}
    </section>
  );
}
