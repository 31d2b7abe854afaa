import { Button } from "@fluentui/react-components";
import type { CellCorrection } from "../../core/correction/cellCorrection";
import { shownChange } from "../../core/correction/shownChange";
import { formatAt } from "../../core/sheet/formatAt";
import { formatFigure } from "../formatFigure";
import { CellLink } from "../parts/CellLink";
import { ShowMore } from "../parts/ShowMore";
import { usePane, usePaneState } from "../session/paneContext";
import { useSheetGrids } from "../session/useSheetGrids";
import { useStrings } from "../useStrings";

/** Cells that were put right, the latest first, each with its way back. */
export function CorrectedList({ corrected }: { corrected: readonly CellCorrection[] }) {
  const { corrections } = useStrings();
  const pane = usePane();
  const busy = usePaneState().task !== null;
  const { grids } = useSheetGrids([...new Set(corrected.map(({ sheet }) => sheet))]);
  const change = ({ sheet, cell, printed, value }: CellCorrection): string => {
    const grid = grids?.find((one) => one.sheet === sheet);
    const { before, after } = shownChange(printed, value, grid && formatAt(grid, cell));
    return corrections.change(formatFigure(before), formatFigure(after));
  };
  return (
    <section className="edu-card" aria-label={corrections.title}>
      <h2>
        {corrections.title}
        <span className="edu-count">{corrected.length}</span>
      </h2>
      <ShowMore items={[...corrected].reverse()} step={30}>
        {(shown) => (
          <ul className="edu-list">
            {shown.map((one) => (
              <li key={`${one.sheet} ${one.cell}`}>
                <CellLink sheet={one.sheet} address={one.cell} className="edu-locate">
                  {one.sheet} {one.cell}
                </CellLink>
                <span>{change(one)}</span>
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={corrections.takeBackCell(one.sheet, one.cell)}
                  onClick={() => pane.takeBack([one])}
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
